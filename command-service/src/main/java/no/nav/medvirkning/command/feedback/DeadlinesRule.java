package no.nav.medvirkning.command.feedback;

import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.unit.UnitNumber;

/// The rules for deadlines. They are data, not constants; what is promised to someone who has sent
/// feedback already stands.
sealed interface DeadlinesRule extends Rule {

  /// Longer than a year is no deadline.
  @Refuses(at = "/deadlines")
  record DeadlinesAreInOrder(int acknowledgeDays, int assessDays, int reportBackDays)
      implements DeadlinesRule {
    @Override
    public boolean violated() {
      return acknowledgeDays < 1
          || assessDays < acknowledgeDays
          || reportBackDays < assessDays
          || reportBackDays > 366;
    }
  }

  @Refuses(at = "/from")
  record HoldFromTodayOn(LocalDate from, LocalDate today) implements DeadlinesRule {
    @Override
    public boolean violated() {
      return from.isBefore(today);
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record UnitHasDeadlinesOfItsOwn(UnitNumber unit, LocalDate from, boolean hasThem)
      implements DeadlinesRule {
    @Override
    public boolean violated() {
      return !hasThem;
    }
  }
}
