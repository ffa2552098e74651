package no.nav.medvirkning.command.volunteer;

import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.volunteer.VolunteerId;

/// The rules for those who show interest. What they wrote is kept by their consent, for a time, and
/// for nothing else.
sealed interface VolunteerRule extends Rule {

  @Refuses(at = "/unit")
  record UnitIsOpen(UnitNumber unit, LocalDate on, boolean open) implements VolunteerRule {
    @Override
    public boolean violated() {
      return !open;
    }
  }

  /// GDPR art. 6 and 7.
  @Refuses(at = "/consent")
  record ConsentIsGiven(boolean consent) implements VolunteerRule {
    @Override
    public boolean violated() {
      return !consent;
    }
  }

  /// Erasure is for good: nobody can be reached through this record any more.
  @Refuses(as = Kind.CONFLICT)
  record NotErased(VolunteerId volunteer, boolean erased) implements VolunteerRule {
    @Override
    public boolean violated() {
      return erased;
    }
  }

  @Refuses(at = "/on")
  record NotBeforeInterestWasShown(LocalDate on, LocalDate shownOn) implements VolunteerRule {
    @Override
    public boolean violated() {
      return on.isBefore(shownOn);
    }
  }

  @Refuses(at = "/on")
  record HappenedAlready(LocalDate on, LocalDate today) implements VolunteerRule {
    @Override
    public boolean violated() {
      return on.isAfter(today);
    }
  }

  @Refuses(at = "/organisation")
  record OrganisationIsOpen(OrganisationId organisation, LocalDate on, boolean open)
      implements VolunteerRule {
    @Override
    public boolean violated() {
      return !open;
    }
  }

  /// Nothing is erased before its time, whatever a list of what is due says.
  @Refuses(as = Kind.CONFLICT)
  record KeptLongEnough(LocalDate keptUntil, LocalDate today) implements VolunteerRule {
    @Override
    public boolean violated() {
      return !today.isAfter(keptUntil);
    }
  }
}
