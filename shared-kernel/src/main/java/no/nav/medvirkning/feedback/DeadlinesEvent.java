package no.nav.medvirkning.feedback;

import java.time.LocalDate;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// What happens to the deadlines for answering feedback: the national ones, and those of a unit
/// that has its own.
public sealed interface DeadlinesEvent extends DomainEvent {

  /// Null for the national ones.
  @Nullable UnitNumber unit();

  @Override
  default String aggregateId() {
    return idFor(unit());
  }

  static String idFor(@Nullable UnitNumber unit) {
    return "deadlines/" + (unit == null ? "national" : unit.value());
  }

  /// For feedback received from `from` on. Days are counted from the day it came in.
  record DeadlinesSet(@Nullable UnitNumber unit, FeedbackDeadlines deadlines, LocalDate from)
      implements DeadlinesEvent {}

  /// The unit follows the national deadlines again.
  record DeadlinesWithdrawn(UnitNumber unit, LocalDate from) implements DeadlinesEvent {}
}
