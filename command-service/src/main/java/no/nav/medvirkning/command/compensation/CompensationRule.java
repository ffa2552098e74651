package no.nav.medvirkning.command.compensation;

import java.time.LocalDate;
import no.nav.medvirkning.agreement.AgreementId;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.compensation.ClaimId;
import no.nav.medvirkning.compensation.ClaimLineKind;
import no.nav.medvirkning.compensation.FeeRole;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The rules for claims. Who took part for the user side is compensated by the rates in force on
/// the meeting day; Nav's own staff get none. `field` points at the line that breaks the rule.
sealed interface CompensationRule extends Rule {

  /// What is told of an erased person can no longer be read.
  @Refuses(at = "/person")
  record PersonNotErased(PersonId person, boolean erased) implements CompensationRule {
    @Override
    public boolean violated() {
      return erased;
    }
  }

  @Refuses(at = "/lines")
  record SomethingIsClaimed(int lines) implements CompensationRule {
    @Override
    public boolean violated() {
      return lines == 0;
    }
  }

  record DayOfTheMeeting(LocalDate day, boolean ofTheMeeting, String field)
      implements CompensationRule {
    @Override
    public boolean violated() {
      return !ofTheMeeting;
    }
  }

  /// Minutes or kilometres where a rate tells what they come to; else an amount.
  record QuantityOrAmount(
      ClaimLineKind line, boolean counted, boolean quantity, boolean amount, String field)
      implements CompensationRule {
    @Override
    public boolean violated() {
      return quantity != counted || amount == counted;
    }
  }

  record QuantityIsPossible(@Nullable Integer quantity, int most, String field)
      implements CompensationRule {
    /// Minutes of one day.
    static final int MOST_MINUTES = 24 * 60;

    /// There and back across the country.
    static final int MOST_KILOMETRES = 6_000;

    @Override
    public boolean violated() {
      return quantity != null && (quantity < 1 || quantity > most);
    }
  }

  /// In øre.
  record AmountIsPossible(@Nullable Long ore, long most, String field) implements CompensationRule {
    /// A million kroner: what is beyond it is mistyped.
    static final long MOST = 100_000_000;

    AmountIsPossible(@Nullable Long ore, String field) {
      this(ore, MOST, field);
    }

    @Override
    public boolean violated() {
      return ore != null && (ore < 1 || ore > most);
    }
  }

  /// A companion is paid as a companion; everyone else for the meeting and preparing for it.
  record LineFitsTheRole(ClaimLineKind line, FeeRole role, String field)
      implements CompensationRule {
    @Override
    public boolean violated() {
      return switch (line) {
        case COMPANION -> role != FeeRole.COMPANION;
        case MEETING_FEE, PREPARATION -> role == FeeRole.COMPANION;
        case MILEAGE, TRAVEL, LOST_EARNINGS, PLAUSIBLE_EARNINGS -> false;
      };
    }
  }

  /// One day is paid once, and its earnings were lost once, documented or not. There may be several
  /// journeys.
  record ClaimedOnceADay(ClaimLineKind line, LocalDate day, boolean again, String field)
      implements CompensationRule {
    @Override
    public boolean violated() {
      return again;
    }
  }

  /// The attendance of the day says so.
  record PresentInTheRole(FeeRole role, LocalDate day, boolean present, String field)
      implements CompensationRule {
    @Override
    public boolean violated() {
      return !present;
    }
  }

  /// A deputy who came beside the member is not paid as standing in.
  record DeputyStoodIn(LocalDate day, FeeRole role, boolean stoodIn, String field)
      implements CompensationRule {
    @Override
    public boolean violated() {
      return role == FeeRole.DEPUTY && !stoodIn;
    }
  }

  /// Nav's side in the council, and whoever attended for Nav or its secretariat, is at work.
  record NavStaffGetNone(LocalDate day, boolean forNav, String field) implements CompensationRule {
    @Override
    public boolean violated() {
      return forNav;
    }
  }

  @Refuses(at = "/role")
  record LeadsOnOneOfTheDays(FeeRole role, boolean leads) implements CompensationRule {
    @Override
    public boolean violated() {
      return role == FeeRole.LEADER && !leads;
    }
  }

  @Refuses(at = "/on")
  record HappenedByNow(LocalDate on, LocalDate today) implements CompensationRule {
    @Override
    public boolean violated() {
      return on.isAfter(today);
    }
  }

  @Refuses(at = "/on")
  record ClaimedAfterTheDays(LocalDate on, LocalDate day) implements CompensationRule {
    @Override
    public boolean violated() {
      return on.isBefore(day);
    }
  }

  @Refuses(at = "/agreement")
  record AgreementIsThePayers(
      AgreementId agreement, UnitNumber unit, LocalDate day, boolean inForce)
      implements CompensationRule {
    @Override
    public boolean violated() {
      return !inForce;
    }
  }

  /// Where the payer has several in force, by whose rule it pays must be told.
  @Refuses(at = "/agreement")
  record OneOfSeveralAgreementsIsNamed(UnitNumber unit, LocalDate day, int agreements)
      implements CompensationRule {
    @Override
    public boolean violated() {
      return agreements > 1;
    }
  }

  /// @param table whose rates, such as `rates/state`
  @Refuses(at = "/lines")
  record RatesAreSet(String table, LocalDate day, boolean set) implements CompensationRule {
    @Override
    public boolean violated() {
      return !set;
    }
  }

  record RatesKnowTheLine(ClaimLineKind line, LocalDate day, boolean known, String field)
      implements CompensationRule {
    @Override
    public boolean violated() {
      return !known;
    }
  }

  @Refuses(at = "/lines")
  record ComesToSomething(long totalOre) implements CompensationRule {
    @Override
    public boolean violated() {
      return totalOre == 0;
    }
  }

  /// A new one is made once the former is rejected or withdrawn.
  @Refuses(at = "/meeting", as = Kind.CONFLICT)
  record OneClaimAtATime(MeetingId meeting, @Nullable ClaimId standing)
      implements CompensationRule {
    @Override
    public boolean violated() {
      return standing != null;
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record AwaitsDecision(ClaimId claim, ClaimState state) implements CompensationRule {
    @Override
    public boolean violated() {
      return state != ClaimState.CLAIMED;
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record AwaitsPayment(ClaimId claim, ClaimState state) implements CompensationRule {
    @Override
    public boolean violated() {
      return state != ClaimState.APPROVED;
    }
  }

  @Refuses(at = "/on")
  record StepsInOrder(LocalDate on, LocalDate last) implements CompensationRule {
    @Override
    public boolean violated() {
      return on.isBefore(last);
    }
  }

  @Refuses(at = "/approvedOre")
  record OneAmountForEachLine(int amounts, int lines) implements CompensationRule {
    @Override
    public boolean violated() {
      return amounts != lines;
    }
  }

  record NoMoreThanItCameTo(long approvedOre, long ore, String field) implements CompensationRule {
    @Override
    public boolean violated() {
      return approvedOre < 0 || approvedOre > ore;
    }
  }

  /// A claim that nothing is paid for is rejected, with a reason.
  @Refuses(at = "/approvedOre")
  record SomethingIsApproved(long totalOre) implements CompensationRule {
    @Override
    public boolean violated() {
      return totalOre == 0;
    }
  }
}
