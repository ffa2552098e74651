package no.nav.medvirkning.command.volunteer;

import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.volunteer.VolunteerId;

/// The rules for those who show interest. What they wrote is kept by their consent, for a time, and
/// for nothing else.
sealed interface VolunteerRule extends Rule {

  record UnitIsOpen(UnitNumber unit, LocalDate on, boolean open) implements VolunteerRule {
    @Override
    public boolean violated() {
      return !open;
    }

    @Override
    public String field() {
      return "/unit";
    }
  }

  /// GDPR art. 6 and 7.
  record ConsentIsGiven(boolean consent) implements VolunteerRule {
    @Override
    public boolean violated() {
      return !consent;
    }

    @Override
    public String field() {
      return "/consent";
    }
  }

  /// Erasure is for good: nobody can be reached through this record any more.
  record NotErased(VolunteerId volunteer, boolean erased) implements VolunteerRule {
    @Override
    public boolean violated() {
      return erased;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record NotBeforeInterestWasShown(LocalDate on, LocalDate shownOn) implements VolunteerRule {
    @Override
    public boolean violated() {
      return on.isBefore(shownOn);
    }

    @Override
    public String field() {
      return "/on";
    }
  }

  record HappenedAlready(LocalDate on, LocalDate today) implements VolunteerRule {
    @Override
    public boolean violated() {
      return on.isAfter(today);
    }

    @Override
    public String field() {
      return "/on";
    }
  }

  record OrganisationIsOpen(OrganisationId organisation, LocalDate on, boolean open)
      implements VolunteerRule {
    @Override
    public boolean violated() {
      return !open;
    }

    @Override
    public String field() {
      return "/organisation";
    }
  }

  /// Nothing is erased before its time, whatever a list of what is due says.
  record KeptLongEnough(LocalDate keptUntil, LocalDate today) implements VolunteerRule {
    @Override
    public boolean violated() {
      return !today.isAfter(keptUntil);
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }
}
