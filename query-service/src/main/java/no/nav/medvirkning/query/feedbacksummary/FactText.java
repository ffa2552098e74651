package no.nav.medvirkning.query.feedbacksummary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
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

/// A fact as one line of text. The figures of the nation read tens of thousands of facts at once:
/// as documents of many fields, most of the time went into telling the fields apart.
///
/// The parts stand in the order of the record, with a space between; days are counted from 1970,
/// what is missing is a dash, and measures come last, three parts for each.
final class FactText {

  private static final char SPACE = ' ';
  private static final String NONE = "-";

  private final String text;
  private int at;

  private FactText(String text) {
    this.text = text;
  }

  static String of(FeedbackFact fact) {
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
    return parts.toString();
  }

  static FeedbackFact read(String text) {
    return new FactText(text).fact();
  }

  private FeedbackFact fact() {
    return new FeedbackFact(
        FeedbackId.of(next()),
        day(),
        ThemeId.of(next()),
        FeedbackSource.Kind.valueOf(next()),
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
    if (at >= text.length()) {
      return List.of();
    }
    var measures = new ArrayList<MeasureFact>();
    while (at < text.length()) {
      measures.add(new MeasureFact(MeasureId.of(next()), day(), MeasureState.valueOf(next())));
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
    return Integer.parseInt(next());
  }

  private @Nullable Integer numberOrNone() {
    return orNone(Integer::valueOf);
  }

  private <T> @Nullable T orNone(Function<String, T> read) {
    var part = next();
    return part.equals(NONE) ? null : read.apply(part);
  }

  private String next() {
    var space = text.indexOf(SPACE, at);
    var end = space < 0 ? text.length() : space;
    var part = text.substring(at, end);
    at = end + 1;
    return part;
  }
}
