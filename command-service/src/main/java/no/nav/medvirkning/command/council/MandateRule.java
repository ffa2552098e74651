package no.nav.medvirkning.command.council;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import org.jspecify.annotations.Nullable;

/// The rules for a mandate and for what is decided beside it. What a mandate says is data, and the
/// other rules only compare with it.
sealed interface MandateRule extends Rule {

  record MandateInForce(LocalDate on, boolean adopted) implements MandateRule {
    @Override
    public boolean violated() {
      return !adopted;
    }
  }

  @Refuses(at = "/from")
  record MandateFollowsTheFormer(LocalDate from, @Nullable LocalDate formerFrom)
      implements MandateRule {
    @Override
    public boolean violated() {
      return formerFrom != null && from.isBefore(formerFrom);
    }
  }

  /// Longer than a day, and short enough to be meant.
  record PeriodIsSensible(@Nullable Period period, String field) implements MandateRule {
    static final int MOST_YEARS = 20;

    @Override
    public boolean violated() {
      return period != null
          && (period.isZero()
              || period.isNegative()
              || period.toTotalMonths() > MOST_YEARS * 12L
              || period.get(ChronoUnit.DAYS) > MOST_YEARS * 366);
    }
  }

  @Refuses(at = "/mandate/maxTermsInARow")
  record OneTermAtLeast(@Nullable Integer maxTermsInARow) implements MandateRule {
    @Override
    public boolean violated() {
      return maxTermsInARow != null && maxTermsInARow < 1;
    }
  }

  record NumberNotNegative(int number, String field) implements MandateRule {
    @Override
    public boolean violated() {
      return number < 0;
    }
  }

  /// The council decides on the leading side "from period to period" (S4).
  @Refuses(at = "/to")
  record LeadingSideForOnePeriod(LocalDate to, LocalDate lastDay) implements MandateRule {
    @Override
    public boolean violated() {
      return to.isAfter(lastDay);
    }
  }
}
