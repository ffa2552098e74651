package no.nav.medvirkning.command.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.council.CouncilId;

/// The rules for activity plans. The council adopts a yearly plan and evaluates its work (S1, S4).
sealed interface ActivityPlanRule extends Rule {

  @Refuses(as = Kind.CONFLICT)
  record AdoptedOnce(CouncilId council, int year, boolean adopted) implements ActivityPlanRule {
    @Override
    public boolean violated() {
      return adopted;
    }
  }

  /// Established by the year's end and not dissolved before it began.
  @Refuses(at = "/year")
  record CouncilIsThereThatYear(CouncilId council, int year, boolean there)
      implements ActivityPlanRule {
    @Override
    public boolean violated() {
      return !there;
    }
  }

  /// Catches a mistyped year.
  @Refuses(at = "/year")
  record YearNotTooFarAhead(int year, int latest) implements ActivityPlanRule {
    static final int MOST_YEARS = 5;

    static YearNotTooFarAhead of(int year, LocalDate today) {
      return new YearNotTooFarAhead(year, today.getYear() + MOST_YEARS);
    }

    @Override
    public boolean violated() {
      return year > latest;
    }
  }

  record MonthLiesInTheYear(YearMonth month, int year, String field) implements ActivityPlanRule {
    @Override
    public boolean violated() {
      return month.getYear() != year;
    }
  }

  /// A focus area or a meeting at least.
  @Refuses(at = "/focusAreas")
  record PlansSomething(int focusAreas, int meetings) implements ActivityPlanRule {
    @Override
    public boolean violated() {
      return focusAreas == 0 && meetings == 0;
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record YearHasBegun(int year, LocalDate today) implements ActivityPlanRule {
    @Override
    public boolean violated() {
      return today.getYear() < year;
    }
  }
}
