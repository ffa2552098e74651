package no.nav.medvirkning.command.activity;

import java.time.LocalDate;
import no.nav.medvirkning.activity.ActivityId;
import no.nav.medvirkning.activity.FindingId;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.feedback.UserGroup;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The rules for activities. They supplement the council, are anchored in it where there is one,
/// and never excuse lacking one (S1).
sealed interface ActivityRule extends Rule {

  record UnitIsOpen(UnitNumber unit, LocalDate on, boolean open) implements ActivityRule {
    @Override
    public boolean violated() {
      return !open;
    }

    @Override
    public String field() {
      return "/unit";
    }
  }

  /// One of the two is told, and not both.
  record AnchoredOrSaysWhyNot(@Nullable CouncilId council, @Nullable FreeText noCouncilBecause)
      implements ActivityRule {
    @Override
    public boolean violated() {
      return (council == null) == (noCouncilBecause == null);
    }

    @Override
    public String field() {
      return "/council";
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

  record AtLeastOneDay(int days) implements ActivityRule {
    @Override
    public boolean violated() {
      return days == 0;
    }

    @Override
    public String field() {
      return "/days";
    }
  }

  /// The days follow each other; no day stands there twice.
  record DaysInOrder(LocalDate day, LocalDate next) implements ActivityRule {
    @Override
    public boolean violated() {
      return !next.isAfter(day);
    }

    @Override
    public String field() {
      return "/days";
    }
  }

  /// Catches a mistyped year.
  record NotTooFarAhead(LocalDate day, LocalDate latest) implements ActivityRule {
    static final int MOST_YEARS = 20;

    static NotTooFarAhead of(LocalDate day, LocalDate today) {
      return new NotTooFarAhead(day, today.plusYears(MOST_YEARS));
    }

    @Override
    public boolean violated() {
      return day.isAfter(latest);
    }

    @Override
    public String field() {
      return "/days";
    }
  }

  record HeldByNow(LocalDate day, LocalDate today) implements ActivityRule {
    @Override
    public boolean violated() {
      return day.isAfter(today);
    }

    @Override
    public String field() {
      return "/days";
    }
  }

  record GroupCountedOnce(UserGroup group, boolean twice) implements ActivityRule {
    @Override
    public boolean violated() {
      return twice;
    }

    @Override
    public String field() {
      return "/participants";
    }
  }

  /// None is a count, too; not counted at all is a group that is left out.
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

    @Override
    public String field() {
      return "/participants";
    }
  }

  record NotCancelled(ActivityId activity, boolean cancelled) implements ActivityRule {
    @Override
    public boolean violated() {
      return cancelled;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /// What was held is neither moved nor cancelled; recorded again, it is corrected.
  record NotHeldYet(ActivityId activity, boolean held) implements ActivityRule {
    @Override
    public boolean violated() {
      return held;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record FindsSomethingOnceHeld(ActivityId activity, boolean held) implements ActivityRule {
    @Override
    public boolean violated() {
      return !held;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record FindingIsNew(FindingId finding, boolean known) implements ActivityRule {
    @Override
    public boolean violated() {
      return known;
    }

    @Override
    public String field() {
      return "/finding";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /// The feedback's source names a finding of the activity that it names.
  record FindingOfThisActivity(FindingId finding, boolean known) implements ActivityRule {
    @Override
    public boolean violated() {
      return !known;
    }

    @Override
    public String field() {
      return "/source/finding";
    }
  }

  /// One finding is one feedback; what else is said about it belongs there.
  record FindingBecomesOneFeedback(FindingId finding, boolean takenUp) implements ActivityRule {
    @Override
    public boolean violated() {
      return takenUp;
    }

    @Override
    public String field() {
      return "/source/finding";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }
}
