package no.nav.medvirkning.query.feedbacksummary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.FeedbackKey;
import no.nav.medvirkning.unit.UnitNumber;

/// The feedback to one unit that came in in one month.
///
/// @param month such as 2024-03, which sorts
public record FeedbackMonth(UnitNumber unit, String month, List<FeedbackFact> facts) {

  static FeedbackMonth of(FeedbackKey key) {
    return new FeedbackMonth(key.unit(), month(key), List.of());
  }

  static String key(FeedbackKey key) {
    return key.unit().value() + "/" + month(key);
  }

  /// What it holds, as seen on a day.
  public List<CountedFeedback> seenOn(LocalDate day) {
    var figures = new Figures(day, day, day);
    return facts.stream().map(figures::counted).toList();
  }

  private static String month(FeedbackKey key) {
    return YearMonth.from(key.receivedOn()).toString();
  }

  FeedbackMonth with(FeedbackFact fact) {
    return new FeedbackMonth(unit, month, Stream.concat(facts.stream(), Stream.of(fact)).toList());
  }

  FeedbackMonth change(FeedbackId id, UnaryOperator<FeedbackFact> change) {
    return new FeedbackMonth(
        unit,
        month,
        facts.stream().map(fact -> fact.id().equals(id) ? change.apply(fact) : fact).toList());
  }
}
