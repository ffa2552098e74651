package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.report.counting.FigureDefinition.number;

import java.util.List;
import no.nav.medvirkning.feedback.FeedbackEvent.EffectRecorded;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureChanged;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureCompleted;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureDropped;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasurePlanned;
import no.nav.medvirkning.query.feedbacksummary.CountedFeedback;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What was done because of the feedback that came in in the year, and whether it helped, counted
/// as `/feedback/summary` counts it.
@Component
public final class MeasuresCounting implements Counting {

  static final FigureDefinition PLANNED =
      number("measures.planned", Chapter.MEASURES, List.of(MeasurePlanned.class));
  static final FigureDefinition COMPLETED =
      number("measures.completed", Chapter.MEASURES, List.of(MeasureCompleted.class));
  static final FigureDefinition DROPPED =
      number("measures.dropped", Chapter.MEASURES, List.of(MeasureDropped.class));
  static final FigureDefinition OVERDUE =
      number(
          "measures.overdue",
          Chapter.MEASURES,
          List.of(MeasurePlanned.class, MeasureChanged.class));
  static final FigureDefinition HELPED =
      number("measures.helped", Chapter.MEASURES, List.of(EffectRecorded.class))
          .by(Dimension.HELPED);

  @Override
  public List<FigureDefinition> figures() {
    return List.of(PLANNED, COMPLETED, DROPPED, OVERDUE, HELPED);
  }

  @Override
  public void count(YearFacts year, Tally tally) {
    for (var month : year.feedback()) {
      for (var feedback : month.seenOn(year.seenOn())) {
        if (!feedback.duplicate()) {
          count(feedback, year.at(month.unit()), tally);
        }
      }
    }
  }

  /// Where feedback came in, that nothing was done because of it is a figure.
  private void count(CountedFeedback feedback, Place place, Tally tally) {
    figures().forEach(figure -> tally.basis(figure, place, feedback.receivedOn()));
    for (var measure : feedback.measures()) {
      add(PLANNED, null, feedback, place, tally);
      if (measure.completed()) {
        add(COMPLETED, null, feedback, place, tally);
      } else if (measure.dropped()) {
        add(DROPPED, null, feedback, place, tally);
      } else if (measure.overdue()) {
        add(OVERDUE, null, feedback, place, tally);
      }
    }
    if (feedback.helped() != null) {
      add(HELPED, feedback.helped().name(), feedback, place, tally);
    }
  }

  private static void add(
      FigureDefinition figure,
      @Nullable String of,
      CountedFeedback feedback,
      Place place,
      Tally tally) {
    tally.add(
        figure,
        of,
        1,
        place,
        feedback.id().toString(),
        feedback.receivedOn(),
        feedback.recordedOn());
  }
}
