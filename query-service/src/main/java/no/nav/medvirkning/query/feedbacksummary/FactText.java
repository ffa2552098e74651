package no.nav.medvirkning.query.feedbacksummary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.nav.medvirkning.feedback.AssessmentOutcome;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.FeedbackSource;
import no.nav.medvirkning.feedback.Helped;
import no.nav.medvirkning.feedback.MeasureId;
import no.nav.medvirkning.query.feedbacksummary.FeedbackFact.Limits;
import no.nav.medvirkning.query.feedbacksummary.FeedbackFact.MeasureFact;
import no.nav.medvirkning.query.feedbacksummary.FeedbackFact.MeasureState;
import no.nav.medvirkning.query.feedbacksummary.FeedbackFact.Times;
import no.nav.medvirkning.theme.ThemeId;
import org.jspecify.annotations.Nullable;

/// Facts as lines of text. The figures of the nation read tens of thousands of facts at once: as
/// documents of many fields, most of the time went into telling the fields apart, and of half of
/// them, those of the period before, nothing counts but day and theme.
///
/// The parts of a line stand in the order of the record, with a space after each; days are counted
/// from 1970, what is missing is a dash, and measures come last, three parts for each.
///
/// It stands before the first line until [#next] is called, and then in one line after another.
public final class FactText {

  private static final char SPACE = ' ';
  private static final char END = '\n';
  private static final String NONE = "-";

  private final String text;
  private int at;
  private int start;
  private int end = -1;
  private int themeAt;
  private LocalDate receivedOn = LocalDate.EPOCH;

  FactText(String text) {
    this.text = text;
  }

  /// The lines, with that of one fact changed.
  static String change(String text, FeedbackId id, UnaryOperator<FeedbackFact> change) {
    var lines = new FactText(text);
    var begin = id.toString() + SPACE;
    while (lines.next()) {
      if (text.startsWith(begin, lines.start)) {
        return text.substring(0, lines.start)
            + line(change.apply(lines.fact()))
            + text.substring(lines.end + 1);
      }
    }
    return text;
  }

  static String line(FeedbackFact fact) {
    var parts = new StringJoiner(String.valueOf(SPACE));
    parts.add(fact.id().toString());
    parts.add(day(fact.receivedOn()));
    parts.add(fact.theme().toString());
    parts.add(fact.source().name());
    parts.add(flag(fact.answerable()));
    parts.add(number(fact.limits().acknowledge()));
    parts.add(number(fact.limits().assess()));
    parts.add(number(fact.limits().reportBack()));
    parts.add(number(fact.times().acknowledged()));
    parts.add(number(fact.times().assessed()));
    parts.add(number(fact.times().answered()));
    parts.add(flag(fact.closed()));
    parts.add(flag(fact.duplicate()));
    parts.add(number(fact.reopened()));
    parts.add(fact.outcome() == null ? NONE : fact.outcome().name());
    parts.add(fact.helped() == null ? NONE : fact.helped().name());
    parts.add(day(fact.recordedOn()));
    for (var measure : fact.measures()) {
      parts.add(measure.id().toString());
      parts.add(day(measure.due()));
      parts.add(measure.state().name());
    }
    return parts.toString() + SPACE + END;
  }

  /// Goes to the next line.
  ///
  /// @return false where there is none
  boolean next() {
    start = end + 1;
    end = text.indexOf(END, start);
    if (end < 0) {
      return false;
    }
    at = text.indexOf(SPACE, start) + 1;
    receivedOn = day();
    themeAt = at;
    return true;
  }

  LocalDate receivedOn() {
    return receivedOn;
  }

  ThemeId theme() {
    at = themeAt;
    return ThemeId.of(part());
  }

  FeedbackFact fact() {
    at = start;
    return new FeedbackFact(
        FeedbackId.of(part()),
        day(),
        ThemeId.of(part()),
        FeedbackSource.Kind.valueOf(part()),
        flag(),
        new Limits(number(), number(), number()),
        new Times(numberOrNone(), numberOrNone(), numberOrNone()),
        flag(),
        flag(),
        number(),
        orNone(AssessmentOutcome::valueOf),
        orNone(Helped::valueOf),
        day(),
        measures());
  }

  private List<MeasureFact> measures() {
    if (at >= end) {
      return List.of();
    }
    var measures = new ArrayList<MeasureFact>();
    while (at < end) {
      measures.add(new MeasureFact(MeasureId.of(part()), day(), MeasureState.valueOf(part())));
    }
    return measures;
  }

  private static String day(LocalDate day) {
    return Long.toString(day.toEpochDay());
  }

  private LocalDate day() {
    return LocalDate.ofEpochDay(number());
  }

  private static String flag(boolean set) {
    return set ? "1" : "0";
  }

  private boolean flag() {
    return number() == 1;
  }

  private static String number(@Nullable Integer number) {
    return number == null ? NONE : number.toString();
  }

  private int number() {
    var from = at;
    toNextPart();
    return Integer.parseInt(text, from, at - 1, 10);
  }

  private @Nullable Integer numberOrNone() {
    return orNone(Integer::valueOf);
  }

  private <T> @Nullable T orNone(Function<String, T> read) {
    var part = part();
    return part.equals(NONE) ? null : read.apply(part);
  }

  private String part() {
    var from = at;
    toNextPart();
    return text.substring(from, at - 1);
  }

  private void toNextPart() {
    at = text.indexOf(SPACE, at) + 1;
  }
}
