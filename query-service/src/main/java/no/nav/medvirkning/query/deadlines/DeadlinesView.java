package no.nav.medvirkning.query.deadlines;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nav.medvirkning.feedback.FeedbackDeadlines;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The deadlines of a unit, or the national ones, over time.
///
/// @param unit null for the national ones
/// @param history by first day; of two from the same day the one decided last counts
record DeadlinesView(@Nullable UnitNumber unit, List<FromDay> history) {

  /// @param deadlines null where none of its own hold from that day
  record FromDay(LocalDate from, @Nullable FeedbackDeadlines deadlines) {}

  DeadlinesView with(LocalDate from, @Nullable FeedbackDeadlines deadlines) {
    return new DeadlinesView(
        unit,
        Stream.concat(history.stream(), Stream.of(new FromDay(from, deadlines)))
            .sorted(Comparator.comparing(FromDay::from))
            .toList());
  }

  /// What holds for feedback received on the day; empty where none of its own do.
  Optional<FromDay> on(LocalDate day) {
    return history.stream()
        .filter(each -> !each.from().isAfter(day))
        .reduce((_, later) -> later)
        .filter(each -> each.deadlines() != null);
  }
}
