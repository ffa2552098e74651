package no.nav.medvirkning.command.council;

import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Rule;
import org.jspecify.annotations.Nullable;

/// The rules for the council's own life and for the days of its record. S1 to S4, here as in the
/// other rules, are the sources that domain.md names.
sealed interface CouncilRule extends Rule {

  record NotDissolved(@Nullable LocalDate dissolvedOn) implements CouncilRule {
    @Override
    public boolean violated() {
      return dissolvedOn != null;
    }
  }

  record NotBeforeEstablished(LocalDate day, @Nullable LocalDate establishedOn, String field)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return establishedOn == null || day.isBefore(establishedOn);
    }
  }

  record DatesInOrder(LocalDate first, @Nullable LocalDate last, String field)
      implements CouncilRule {
    @Override
    public boolean violated() {
      return last != null && last.isBefore(first);
    }
  }

  /// Plans can be recorded ahead; what somebody did cannot.
  record HappenedAlready(LocalDate on, LocalDate today, String field) implements CouncilRule {
    @Override
    public boolean violated() {
      return on.isAfter(today);
    }
  }

  /// Catches a mistyped year, and keeps the calendar within what dates can be counted with.
  record NotTooFarAhead(LocalDate day, LocalDate latest, String field) implements CouncilRule {
    static final int MOST_YEARS = 20;

    static NotTooFarAhead of(LocalDate day, LocalDate today, String field) {
      return new NotTooFarAhead(day, today.plusYears(MOST_YEARS), field);
    }

    @Override
    public boolean violated() {
      return day.isAfter(latest);
    }
  }

  record NotSuspended(@Nullable LocalDate suspendedOn) implements CouncilRule {
    @Override
    public boolean violated() {
      return suspendedOn != null;
    }
  }

  record IsSuspended(@Nullable LocalDate suspendedOn) implements CouncilRule {
    @Override
    public boolean violated() {
      return suspendedOn == null;
    }
  }
}
