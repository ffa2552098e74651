package no.nav.medvirkning.command.organisation;

import java.time.LocalDate;
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
  record RenamedInOrderOfTime(LocalDate from, @Nullable LocalDate lastRenamed)
      implements OrganisationRule {
    @Override
    public boolean violated() {
      return lastRenamed != null && from.isBefore(lastRenamed);
    }

    @Override
    public String field() {
      return "/from";
    }
  }

  record UmbrellaIsAnotherOrganisation(OrganisationId organisation, OrganisationId umbrella)
      implements OrganisationRule {
    @Override
    public boolean violated() {
      return organisation.equals(umbrella);
    }

    @Override
    public String field() {
      return "/umbrella";
    }
  }

  record UmbrellaIsAnUmbrella(OrganisationId umbrella, @Nullable OrganisationKind actual)
      implements OrganisationRule {
    @Override
    public boolean violated() {
      return actual != OrganisationKind.UMBRELLA;
    }

    @Override
    public String field() {
      return "/umbrella";
    }
  }

  /// @param joining the first day under the umbrella, or the day of recording where no source tells
  record UmbrellaIsOpen(OrganisationId umbrella, LocalDate joining, @Nullable LocalDate closedOn)
      implements OrganisationRule {
    @Override
    public boolean violated() {
      return closedOn != null && joining.isAfter(closedOn);
    }

    @Override
    public String field() {
      return "/umbrella";
    }
  }

  /// No umbrella lies under itself, however many there are between.
  ///
  /// @param above whether the organisation lies above the umbrella already
  record UmbrellasFormNoCircle(OrganisationId organisation, OrganisationId umbrella, boolean above)
      implements OrganisationRule {
    @Override
    public boolean violated() {
      return above;
    }

    @Override
    public String field() {
      return "/umbrella";
    }
  }

  /// @param present the umbrella that the organisation is under already at that time
  record OneUmbrellaAtATime(OrganisationId umbrella, @Nullable OrganisationId present)
      implements OrganisationRule {
    @Override
    public boolean violated() {
      return present != null;
    }

    @Override
    public String field() {
      return "/from";
    }
  }

  /// @param present the umbrella that the organisation is under and has not left
  record LeavesTheUmbrellaItIsUnder(OrganisationId umbrella, @Nullable OrganisationId present)
      implements OrganisationRule {
    @Override
    public boolean violated() {
      return !umbrella.equals(present);
    }

    @Override
    public String field() {
      return "/umbrella";
    }
  }

  record LeavesNotBeforeItJoined(LocalDate on, @Nullable LocalDate joined)
      implements OrganisationRule {
    @Override
    public boolean violated() {
      return joined != null && on.isBefore(joined);
    }

    @Override
    public String field() {
      return "/on";
    }
  }

  /// @param lastChanged the latest day from which anything is recorded
  record ClosesNotBeforeItChanged(LocalDate on, @Nullable LocalDate lastChanged)
      implements OrganisationRule {
    @Override
    public boolean violated() {
      return lastChanged != null && on.isBefore(lastChanged);
    }

    @Override
    public String field() {
      return "/on";
    }
  }
}
