package no.nav.medvirkning.query.feedbacksummary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.nav.medvirkning.feedback.AssessmentOutcome;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackRegistered;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.FeedbackSource;
import no.nav.medvirkning.feedback.Helped;
import no.nav.medvirkning.feedback.MeasureId;
import no.nav.medvirkning.theme.ThemeId;
import org.jspecify.annotations.Nullable;

/// What figures need to know of one feedback. Times are days from the day it came in; those of the
/// first round count, so that taking it up again makes nothing late or early.
///
/// @param answerable whether someone waits for an answer
/// @param outcome of the newest assessment
/// @param helped as recorded last
/// @param recordedOn the day its arrival was recorded
public record FeedbackFact(
    FeedbackId id,
    LocalDate receivedOn,
    ThemeId theme,
    FeedbackSource.Kind source,
    boolean answerable,
    Limits limits,
    Times times,
    boolean closed,
    boolean duplicate,
    int reopened,
    @Nullable AssessmentOutcome outcome,
    @Nullable Helped helped,
    LocalDate recordedOn,
    List<MeasureFact> measures) {

  /// The last day for each step.
  record Limits(int acknowledge, int assess, int reportBack) {}

  /// When each step was first taken; null until then.
  record Times(
      @Nullable Integer acknowledged, @Nullable Integer assessed, @Nullable Integer answered) {

    static final Times NONE = new Times(null, null, null);
  }

  enum MeasureState {
    OPEN,
    COMPLETED,
    DROPPED
  }

  record MeasureFact(MeasureId id, LocalDate due, MeasureState state) {}

  static FeedbackFact registered(FeedbackRegistered e, LocalDate recordedOn) {
    var received = e.key().receivedOn();
    var dates = e.dates();
    return new FeedbackFact(
        e.key().id(),
        received,
        e.theme(),
        e.source().kind(),
        e.sender().isKnown() || e.channel() != null,
        new Limits(
            days(received, dates.acknowledgeBy()),
            days(received, dates.assessBy()),
            days(received, dates.reportBackBy())),
        Times.NONE,
        false,
        false,
        0,
        null,
        null,
        recordedOn,
        List.of());
  }

  private static int days(LocalDate from, LocalDate to) {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
  }

  FeedbackFact acknowledged(LocalDate on) {
    return times.acknowledged() != null
        ? this
        : with(new Times(days(receivedOn, on), times.assessed(), times.answered()));
  }

  /// An assessment counts as acknowledgement.
  FeedbackFact assessed(AssessmentOutcome as, LocalDate on) {
    var first = acknowledged(on);
    var timed =
        times.assessed() != null
            ? first
            : first.with(
                new Times(first.times().acknowledged(), days(receivedOn, on), times.answered()));
    return timed.with(closed, duplicate, reopened, as, helped, measures);
  }

  FeedbackFact answered(LocalDate on) {
    return times.answered() != null
        ? this
        : with(new Times(times.acknowledged(), times.assessed(), days(receivedOn, on)));
  }

  FeedbackFact isClosed() {
    return with(true, duplicate, reopened, outcome, helped, measures);
  }

  FeedbackFact isDuplicate() {
    return with(closed, true, reopened, outcome, helped, measures);
  }

  FeedbackFact isReopened() {
    return with(false, duplicate, reopened + 1, outcome, helped, measures);
  }

  FeedbackFact worked(Helped how) {
    return with(closed, duplicate, reopened, outcome, how, measures);
  }

  FeedbackFact planned(MeasureId id, LocalDate due) {
    var all = Stream.concat(measures.stream(), Stream.of(open(id, due))).toList();
    return with(closed, duplicate, reopened, outcome, helped, all);
  }

  FeedbackFact changed(MeasureId id, LocalDate due) {
    return measure(id, _ -> open(id, due));
  }

  FeedbackFact ended(MeasureId id, MeasureState how) {
    return measure(id, measure -> new MeasureFact(id, measure.due(), how));
  }

  private FeedbackFact measure(MeasureId id, UnaryOperator<MeasureFact> change) {
    return with(
        closed,
        duplicate,
        reopened,
        outcome,
        helped,
        measures.stream()
            .map(measure -> measure.id().equals(id) ? change.apply(measure) : measure)
            .toList());
  }

  private static MeasureFact open(MeasureId id, LocalDate due) {
    return new MeasureFact(id, due, MeasureState.OPEN);
  }

  private FeedbackFact with(Times taken) {
    return new FeedbackFact(
        id,
        receivedOn,
        theme,
        source,
        answerable,
        limits,
        taken,
        closed,
        duplicate,
        reopened,
        outcome,
        helped,
        recordedOn,
        measures);
  }

  private FeedbackFact with(
      boolean closed,
      boolean duplicate,
      int reopened,
      @Nullable AssessmentOutcome outcome,
      @Nullable Helped helped,
      List<MeasureFact> measures) {
    return new FeedbackFact(
        id,
        receivedOn,
        theme,
        source,
        answerable,
        limits,
        times,
        closed,
        duplicate,
        reopened,
        outcome,
        helped,
        recordedOn,
        measures);
  }
}
