package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.report.counting.FigureDefinition.medianDays;
import static no.nav.medvirkning.query.report.counting.FigureDefinition.number;
import static no.nav.medvirkning.query.report.counting.FigureDefinition.percentileDays;
import static no.nav.medvirkning.query.report.counting.FigureDefinition.share;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackAcknowledged;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackAssessed;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackClosed;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackMarkedAsDuplicate;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackRegistered;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackReopened;
import no.nav.medvirkning.feedback.FeedbackEvent.ReportedToSender;
import no.nav.medvirkning.query.feedbacksummary.CountedFeedback;
import no.nav.medvirkning.query.feedbacksummary.Timeliness;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What became of the feedback that came in in the year, counted as `/feedback/summary` counts it.
@Component
public final class FeedbackCounting implements Counting {

  static final FigureDefinition RECEIVED =
      figure("received", List.of(FeedbackRegistered.class)).by(Dimension.FEEDBACK_SOURCE);
  static final FigureDefinition DUPLICATES =
      figure("duplicates", List.of(FeedbackRegistered.class, FeedbackMarkedAsDuplicate.class));

  private static final Step ACKNOWLEDGED =
      new Step("acknowledged", List.of(FeedbackAcknowledged.class, FeedbackAssessed.class));
  private static final Step ASSESSED = new Step("assessed", List.of(FeedbackAssessed.class));
  private static final Step REPORTED_BACK =
      new Step("reported-back", List.of(ReportedToSender.class));

  static final FigureDefinition ANSWER_DUE =
      figure(
          "answer-due",
          List.of(FeedbackRegistered.class, ReportedToSender.class, FeedbackClosed.class));
  static final FigureDefinition IN_TIME_SHARE =
      share("feedback.reported-back-in-time-share", REPORTED_BACK.inTime, ANSWER_DUE);
  static final FigureDefinition MEDIAN =
      medianDays("feedback.days-to-answer", Chapter.FEEDBACK, List.of(ReportedToSender.class));
  static final FigureDefinition PERCENTILE_90 =
      percentileDays(
          "feedback.days-to-answer-90", Chapter.FEEDBACK, 90, List.of(ReportedToSender.class));
  static final FigureDefinition OPEN =
      figure("open", List.of(FeedbackRegistered.class, FeedbackClosed.class)).by(Dimension.AGE);
  static final FigureDefinition OUTCOMES =
      figure("outcomes", List.of(FeedbackAssessed.class)).by(Dimension.OUTCOME);
  static final FigureDefinition REOPENED = figure("reopened", List.of(FeedbackReopened.class));

  /// A step with a deadline, as four figures.
  private record Step(
      FigureDefinition inTime,
      FigureDefinition late,
      FigureDefinition waiting,
      FigureDefinition never) {

    Step(String name, List<Class<? extends DomainEvent>> taken) {
      this(
          number("feedback." + name + "-in-time", Chapter.FEEDBACK, taken),
          number(
              "feedback." + name + "-late",
              Chapter.FEEDBACK,
              with(FeedbackRegistered.class, taken)),
          number(
              "feedback." + name + "-waiting",
              Chapter.FEEDBACK,
              with(FeedbackRegistered.class, taken)),
          number(
              "feedback." + name + "-never", Chapter.FEEDBACK, with(FeedbackClosed.class, taken)));
    }

    FigureDefinition of(Timeliness timeliness) {
      return switch (timeliness) {
        case IN_TIME -> inTime;
        case LATE -> late;
        case WAITING -> waiting;
        case NEVER -> never;
      };
    }

    List<FigureDefinition> figures() {
      return List.of(inTime, late, waiting, never);
    }
  }

  private static FigureDefinition figure(String name, List<Class<? extends DomainEvent>> events) {
    return number("feedback." + name, Chapter.FEEDBACK, events);
  }

  private static List<Class<? extends DomainEvent>> with(
      Class<? extends DomainEvent> one, List<Class<? extends DomainEvent>> others) {
    var all = new ArrayList<>(others);
    all.add(one);
    return all;
  }

  @Override
  public List<FigureDefinition> figures() {
    return Stream.of(
            List.of(RECEIVED, DUPLICATES),
            ACKNOWLEDGED.figures(),
            ASSESSED.figures(),
            REPORTED_BACK.figures(),
            List.of(ANSWER_DUE, IN_TIME_SHARE, MEDIAN, PERCENTILE_90, OPEN, OUTCOMES, REOPENED))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public void count(YearFacts year, Tally tally) {
    for (var month : year.feedback()) {
      for (var feedback : month.seenOn(year.seenOn())) {
        new One(tally, year.at(month.unit()), feedback).count();
      }
    }
  }

  /// One feedback. Where one came in there is something to count in every figure, if only none.
  private record One(Tally tally, Place place, CountedFeedback feedback) {

    void count() {
      add(RECEIVED, feedback.source().name());
      basis(List.of(DUPLICATES));
      if (feedback.duplicate()) {
        add(DUPLICATES);
        return;
      }
      step(ACKNOWLEDGED, feedback.acknowledged());
      step(ASSESSED, feedback.assessed());
      if (feedback.reportedBack() != null) {
        step(REPORTED_BACK, feedback.reportedBack());
        basis(List.of(ANSWER_DUE));
        if (feedback.reportedBack() == Timeliness.IN_TIME
            || feedback.reportedBack() == Timeliness.LATE) {
          add(ANSWER_DUE);
        }
      }
      if (feedback.daysToAnswer() != null) {
        add(MEDIAN, null, feedback.daysToAnswer());
        add(PERCENTILE_90, null, feedback.daysToAnswer());
      }
      basis(List.of(OPEN, OUTCOMES, REOPENED));
      if (feedback.openFor() != null) {
        add(OPEN, "FROM_%03d".formatted(feedback.openFor()));
      }
      if (feedback.outcome() != null) {
        add(OUTCOMES, feedback.outcome().name());
      }
      if (feedback.reopened()) {
        add(REOPENED);
      }
    }

    private void step(Step step, Timeliness timeliness) {
      basis(step.figures());
      add(step.of(timeliness));
    }

    private void basis(List<FigureDefinition> figures) {
      figures.forEach(figure -> tally.basis(figure, place, feedback.receivedOn()));
    }

    private void add(FigureDefinition figure) {
      add(figure, null);
    }

    private void add(FigureDefinition figure, @Nullable String of) {
      add(figure, of, 1);
    }

    private void add(FigureDefinition figure, @Nullable String of, long amount) {
      tally.add(
          figure,
          of,
          amount,
          place,
          feedback.id().toString(),
          feedback.receivedOn(),
          feedback.recordedOn());
    }
  }
}
