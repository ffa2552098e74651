package no.nav.medvirkning.command.organisation;

import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;

/// The rules for organisations. An umbrella speaks for those under it (S1), so each is under one
/// umbrella at a time.
sealed interface OrganisationRule extends Rule {

  record OrganisationIsOpen(OrganisationId organisation, @Nullable LocalDate closedOn)
      implements OrganisationRule {
    @Override
    public boolean violated() {
      return closedOn != null;
    }
  }

  /// Names follow each other in time; the same day again corrects the name.
  @Refuses(at = "/from")
  record RenamedInOrderOfTime(LocalDate from, @Nullable LocalDate lastRenamed)
      implements OrganisationRule {
    @Override
    public boolean violated() {
      return lastRenamed != null && from.isBefore(lastRenamed);
    }
  }

  @Refuses(at = "/umbrella")
  record UmbrellaIsAnotherOrganisation(OrganisationId organisation, OrganisationId umbrella)
      implements OrganisationRule {
    @Override
    public boolean violated() {
      return organisation.equals(umbrella);
    }
  }

  @Refuses(at = "/umbrella")
  record UmbrellaIsAnUmbrella(OrganisationId umbrella, @Nullable OrganisationKind actual)
      implements OrganisationRule {
    @Override
    public boolean violated() {
      return actual != OrganisationKind.UMBRELLA;
    }
  }

  /// @param joining the first day under the umbrella, or the day of recording where no source tells
  @Refuses(at = "/umbrella")
  record UmbrellaIsOpen(OrganisationId umbrella, LocalDate joining, @Nullable LocalDate closedOn)
      implements OrganisationRule {
    @Override
    public boolean violated() {
      return closedOn != null && joining.isAfter(closedOn);
    }
  }

  /// No umbrella lies under itself, however many there are between.
  ///
  /// @param above whether the organisation lies above the umbrella already
  @Refuses(at = "/umbrella")
  record UmbrellasFormNoCircle(OrganisationId organisation, OrganisationId umbrella, boolean above)
      implements OrganisationRule {
    @Override
    public boolean violated() {
      return above;
    }
  }

  /// @param present the umbrella that the organisation is under already at that time
  @Refuses(at = "/from")
  record OneUmbrellaAtATime(OrganisationId umbrella, @Nullable OrganisationId present)
      implements OrganisationRule {
    @Override
    public boolean violated() {
      return present != null;
    }
  }

  /// @param present the umbrella that the organisation is under and has not left
  @Refuses(at = "/umbrella")
  record LeavesTheUmbrellaItIsUnder(OrganisationId umbrella, @Nullable OrganisationId present)
      implements OrganisationRule {
    @Override
    public boolean violated() {
      return !umbrella.equals(present);
    }
  }

  @Refuses(at = "/on")
  record LeavesNotBeforeItJoined(LocalDate on, @Nullable LocalDate joined)
      implements OrganisationRule {
    @Override
    public boolean violated() {
      return joined != null && on.isBefore(joined);
    }
  }

  /// @param lastChanged the latest day from which anything is recorded
  @Refuses(at = "/on")
  record ClosesNotBeforeItChanged(LocalDate on, @Nullable LocalDate lastChanged)
      implements OrganisationRule {
    @Override
    public boolean violated() {
      return lastChanged != null && on.isBefore(lastChanged);
    }
  }
}
