package no.nav.medvirkning.command.activity;

import java.time.LocalDate;
import no.nav.medvirkning.activity.ActivityId;
import no.nav.medvirkning.activity.FindingId;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.feedback.UserGroup;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The rules for activities. They supplement the council, are anchored in it where there is one,
/// and never excuse lacking one (S1).
sealed interface ActivityRule extends Rule {

  @Refuses(at = "/unit")
  record UnitIsOpen(UnitNumber unit, LocalDate on, boolean open) implements ActivityRule {
    @Override
    public boolean violated() {
      return !open;
    }
  }

  /// One of the two is told, and not both.
  @Refuses(at = "/council")
  record AnchoredOrSaysWhyNot(@Nullable CouncilId council, @Nullable FreeText noCouncilBecause)
      implements ActivityRule {
    @Override
    public boolean violated() {
      return (council == null) == (noCouncilBecause == null);
    }
  }

  /// @param day the first day on which it does not; null where it serves the unit throughout
  record CouncilServesTheUnit(
      CouncilId council, UnitNumber unit, @Nullable LocalDate day, String field)
      implements ActivityRule {
    @Override
    public boolean violated() {
      return day != null;
    }
  }

  @Refuses(at = "/days")
  record AtLeastOneDay(int days) implements ActivityRule {
    @Override
    public boolean violated() {
      return days == 0;
    }
  }

  /// The days follow each other; no day stands there twice.
  @Refuses(at = "/days")
  record DaysInOrder(LocalDate day, LocalDate next) implements ActivityRule {
    @Override
    public boolean violated() {
      return !next.isAfter(day);
    }
  }

  /// Catches a mistyped year.
  @Refuses(at = "/days")
  record NotTooFarAhead(LocalDate day, LocalDate latest) implements ActivityRule {
    static final int MOST_YEARS = 20;

    static NotTooFarAhead of(LocalDate day, LocalDate today) {
      return new NotTooFarAhead(day, today.plusYears(MOST_YEARS));
    }

    @Override
    public boolean violated() {
      return day.isAfter(latest);
    }
  }

  @Refuses(at = "/days")
  record HeldByNow(LocalDate day, LocalDate today) implements ActivityRule {
    @Override
    public boolean violated() {
      return day.isAfter(today);
    }
  }

  @Refuses(at = "/participants")
  record GroupCountedOnce(UserGroup group, boolean twice) implements ActivityRule {
    @Override
    public boolean violated() {
      return twice;
    }
  }

  /// None is a count, too; not counted at all is a group that is left out.
  @Refuses(at = "/participants")
  record CountIsPossible(UserGroup group, int count, int most) implements ActivityRule {
    /// More than ever took part in anything of the kind.
    static final int MOST = 1_000_000;

    CountIsPossible(UserGroup group, int count) {
      this(group, count, MOST);
    }

    @Override
    public boolean violated() {
      return count < 0 || count > most;
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record NotCancelled(ActivityId activity, boolean cancelled) implements ActivityRule {
    @Override
    public boolean violated() {
      return cancelled;
    }
  }

  /// What was held is neither moved nor cancelled; recorded again, it is corrected.
  @Refuses(as = Kind.CONFLICT)
  record NotHeldYet(ActivityId activity, boolean held) implements ActivityRule {
    @Override
    public boolean violated() {
      return held;
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record FindsSomethingOnceHeld(ActivityId activity, boolean held) implements ActivityRule {
    @Override
    public boolean violated() {
      return !held;
    }
  }

  @Refuses(at = "/finding", as = Kind.CONFLICT)
  record FindingIsNew(FindingId finding, boolean known) implements ActivityRule {
    @Override
    public boolean violated() {
      return known;
    }
  }

  /// The feedback's source names a finding of the activity that it names.
  @Refuses(at = "/source/finding")
  record FindingOfThisActivity(FindingId finding, boolean known) implements ActivityRule {
    @Override
    public boolean violated() {
      return !known;
    }
  }

  /// One finding is one feedback; what else is said about it belongs there.
  @Refuses(at = "/source/finding", as = Kind.CONFLICT)
  record FindingBecomesOneFeedback(FindingId finding, boolean takenUp) implements ActivityRule {
    @Override
    public boolean violated() {
      return takenUp;
    }
  }
}
