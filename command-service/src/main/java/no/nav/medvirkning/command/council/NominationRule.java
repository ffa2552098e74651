package no.nav.medvirkning.command.council;

import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.council.NominationId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import org.jspecify.annotations.Nullable;

/// The rules for whom a council names, and on whose behalf.
sealed interface NominationRule extends Rule {

  record SomebodyIsNamed(int number, String field) implements NominationRule {
    @Override
    public boolean violated() {
      return number == 0;
    }
  }

  record NamedOnce(int named, int different, String field) implements NominationRule {
    @Override
    public boolean violated() {
      return named != different;
    }
  }

  record PersonNotErased(PersonId person, boolean erased, String field) implements NominationRule {
    @Override
    public boolean violated() {
      return erased;
    }
  }

  record OrganisationIsOpen(OrganisationId organisation, LocalDate on, boolean open, String field)
      implements NominationRule {
    @Override
    public boolean violated() {
      return !open;
    }
  }

  /// Where there is an umbrella, it names the representatives (S1).
  @Refuses(at = "/nominatedBy")
  record UmbrellaNamesTheRepresentative(
      OrganisationId organisation, @Nullable OrganisationId umbrella, OrganisationId nominatedBy)
      implements NominationRule {
    @Override
    public boolean violated() {
      return umbrella != null && !umbrella.equals(nominatedBy);
    }
  }

  @Refuses(at = "/nominatedBy")
  record OrganisationSpeaksForItself(
      @Nullable OrganisationId organisation,
      @Nullable OrganisationId umbrella,
      @Nullable OrganisationId nominatedBy)
      implements NominationRule {
    @Override
    public boolean violated() {
      return organisation != null
          && nominatedBy != null
          && !nominatedBy.equals(organisation)
          && !nominatedBy.equals(umbrella);
    }
  }

  @Refuses(at = "/nomination")
  record NominationIsOpen(NominationId nomination, Nominations.Status status)
      implements NominationRule {
    @Override
    public boolean violated() {
      return status != Nominations.Status.OPEN;
    }
  }
}
