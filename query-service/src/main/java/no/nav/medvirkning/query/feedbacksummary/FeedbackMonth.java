package no.nav.medvirkning.query.feedbacksummary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.FeedbackKey;
import no.nav.medvirkning.unit.UnitNumber;

/// The feedback to one unit that came in in one month.
///
/// @param month such as 2024-03, which sorts
/// @param facts one line for each, see [FactText]
public record FeedbackMonth(UnitNumber unit, String month, String facts) {

  static FeedbackMonth of(FeedbackKey key) {
    return new FeedbackMonth(key.unit(), month(key), "");
  }

  static String key(FeedbackKey key) {
    return key.unit().value() + "/" + month(key);
  }

  /// What it holds, as seen on a day.
  public List<CountedFeedback> seenOn(LocalDate day) {
    var figures = new Figures(day, day, day);
    var all = new ArrayList<CountedFeedback>();
    var lines = read();
    while (lines.next()) {
      all.add(figures.counted(lines.fact()));
    }
    return all;
  }

  private static String month(FeedbackKey key) {
    return YearMonth.from(key.receivedOn()).toString();
  }

  FeedbackMonth with(FeedbackFact fact) {
    return new FeedbackMonth(unit, month, facts + FactText.line(fact));
  }

  FeedbackMonth change(FeedbackId id, UnaryOperator<FeedbackFact> change) {
    var changed = FactText.change(facts, id, change);
    return changed.equals(facts) ? this : new FeedbackMonth(unit, month, changed);
  }

  /// Its facts, one after another.
  FactText read() {
    return new FactText(facts);
  }
}
