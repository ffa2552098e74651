package no.nav.medvirkning.query.feedbacksummary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import no.nav.medvirkning.query.feedbacksummary.CountedFeedback.CountedMeasure;
import no.nav.medvirkning.query.feedbacksummary.FeedbackFact.MeasureFact;
import no.nav.medvirkning.query.feedbacksummary.FeedbackFact.MeasureState;
import no.nav.medvirkning.query.feedbacksummary.FeedbackSummary.Scope;
import no.nav.medvirkning.query.theme.ThemeList;
import org.jspecify.annotations.Nullable;

/// Counts the facts of a period, and of the period of the same length before.
record Figures(LocalDate from, LocalDate to, LocalDate today) {

  /// The first day of each age band.
  static final List<Integer> BANDS = List.of(0, 31, 61, 91, 181);

  /// The first day of the period before.
  LocalDate before() {
    return from.minusDays(ChronoUnit.DAYS.between(from, to) + 1);
  }

  FeedbackSummary of(Collection<FeedbackMonth> months, ThemeList list, Scope scope) {
    var before = before();
    var tally = new Tally(this);
    for (var month : months) {
      var facts = month.read();
      while (facts.next()) {
        var received = facts.receivedOn();
        if (received.isBefore(from)) {
          if (!received.isBefore(before)) {
            tally.addBefore(facts.theme());
          }
        } else if (!received.isAfter(to)) {
          tally.add(month.unit(), facts.fact());
        }
      }
    }
    return tally.summary(list, scope);
  }

  Timeliness timeliness(FeedbackFact fact, int limit, @Nullable Integer takenAfter) {
    if (takenAfter != null) {
      return takenAfter <= limit ? Timeliness.IN_TIME : Timeliness.LATE;
    } else if (fact.closed()) {
      return Timeliness.NEVER;
    }
    return age(fact) > limit ? Timeliness.LATE : Timeliness.WAITING;
  }

  /// One by itself, as it is counted here.
  CountedFeedback counted(FeedbackFact fact) {
    var limits = fact.limits();
    var times = fact.times();
    return new CountedFeedback(
        fact.id(),
        fact.receivedOn(),
        fact.recordedOn(),
        fact.source(),
        fact.duplicate(),
        timeliness(fact, limits.acknowledge(), times.acknowledged()),
        timeliness(fact, limits.assess(), times.assessed()),
        fact.answerable() ? timeliness(fact, limits.reportBack(), times.answered()) : null,
        times.answered(),
        fact.closed() ? null : BANDS.get(band(age(fact))),
        fact.outcome(),
        fact.reopened() > 0,
        fact.helped(),
        fact.measures().stream()
            .map(measure ->
                new CountedMeasure(
                    measure.state() == MeasureState.COMPLETED,
                    measure.state() == MeasureState.DROPPED,
                    isOverdue(measure)))
            .toList());
  }

  /// The index of the age band.
  static int band(long age) {
    var band = 0;
    while (band + 1 < BANDS.size() && BANDS.get(band + 1) <= age) {
      band++;
    }
    return band;
  }

  /// By the nearest rank.
  static @Nullable Integer percentile(int[] sorted, int percent) {
    if (sorted.length == 0) {
      return null;
    }
    return sorted[Math.ceilDiv(sorted.length * percent, 100) - 1];
  }

  long age(FeedbackFact fact) {
    return ChronoUnit.DAYS.between(fact.receivedOn(), today);
  }

  boolean isOverdue(MeasureFact measure) {
    return measure.state() == MeasureState.OPEN && measure.due().isBefore(today);
  }
}
