package no.nav.medvirkning.command.council;

import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.NominationId;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import org.jspecify.annotations.Nullable;

/// The rules for appointments: who may sit, how long, and what ends it.
sealed interface AppointmentRule extends Rule {

  /// An organisation's representative has a mandate from the organisation (S4): Nav appoints on its
  /// nomination.
  @Refuses(at = "/nomination")
  record OrganisationHasNominated(
      String seat,
      Side side,
      @Nullable OrganisationId organisation,
      @Nullable NominationId nomination)
      implements AppointmentRule {
    @Override
    public boolean violated() {
      return side == Side.USER && organisation != null && nomination == null;
    }
  }

  record AgreesWithNomination(NominationId nomination, @Nullable String differsIn)
      implements AppointmentRule {
    @Override
    public boolean violated() {
      return differsIn != null;
    }

    @Override
    public @Nullable String field() {
      return differsIn == null ? null : "/" + differsIn;
    }
  }

  @Refuses(at = "/to")
  record TermWithinMandate(LocalDate from, LocalDate to, LocalDate lastDay)
      implements AppointmentRule {
    @Override
    public boolean violated() {
      return to.isAfter(lastDay);
    }
  }

  /// A person does not hold two seats in one council, nor is member and deputy at once.
  @Refuses(at = "/person")
  record OneSeatForAPerson(PersonId person, @Nullable String otherSeat) implements AppointmentRule {
    @Override
    public boolean violated() {
      return otherSeat != null;
    }
  }

  /// "Not more than three periods in a row" (S4), or whatever the mandate says.
  @Refuses(at = "/person")
  record TermsInARowWithinMandate(PersonId person, int termsInARow, @Nullable Integer most)
      implements AppointmentRule {
    @Override
    public boolean violated() {
      return most != null && termsInARow > most;
    }
  }

  @Refuses(at = "/replaces")
  record ReplacedHasLeft(AppointmentId replaced, @Nullable LocalDate leftOn, LocalDate from)
      implements AppointmentRule {
    @Override
    public boolean violated() {
      return leftOn == null || !from.isAfter(leftOn);
    }
  }

  @Refuses(at = "/from")
  record ReplacedTermIsNotOver(AppointmentId replaced, LocalDate to, LocalDate from)
      implements AppointmentRule {
    @Override
    public boolean violated() {
      return from.isAfter(to);
    }
  }

  @Refuses(at = "/replaces")
  record ReplacesInTheSameSeat(
      String seat, SeatRole role, String replacedSeat, SeatRole replacedRole)
      implements AppointmentRule {
    @Override
    public boolean violated() {
      return !seat.equals(replacedSeat) || role != replacedRole;
    }
  }

  record ReplacedOnce(AppointmentId appointment, @Nullable AppointmentId replacement, String field)
      implements AppointmentRule {
    @Override
    public boolean violated() {
      return replacement != null;
    }
  }

  @Refuses(at = "/appointment")
  record EndsOnce(@Nullable LocalDate endedOn) implements AppointmentRule {
    @Override
    public boolean violated() {
      return endedOn != null;
    }
  }

  @Refuses(at = "/on")
  record EndsWithinTerm(LocalDate on, LocalDate from, LocalDate to) implements AppointmentRule {
    @Override
    public boolean violated() {
      return on.isBefore(from) || on.isAfter(to);
    }
  }

  /// Dissolving the council ends its appointments; no one ends them so by hand.
  @Refuses(at = "/cause")
  record DissolutionIsTheCouncils(EndCause cause) implements AppointmentRule {
    @Override
    public boolean violated() {
      return cause == EndCause.COUNCIL_DISSOLVED;
    }
  }

  @Refuses(at = "/appointment")
  record AppointmentIsEnding(
      AppointmentId appointment, @Nullable LocalDate endedOn, LocalDate to, LocalDate deadline)
      implements AppointmentRule {
    @Override
    public boolean violated() {
      return endedOn == null && to.isAfter(deadline);
    }
  }
}
