package no.nav.medvirkning.query.feedbacksummary;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.feedback.AssessmentOutcome;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.FeedbackSource;
import no.nav.medvirkning.feedback.Helped;
import org.jspecify.annotations.Nullable;

/// One feedback as [FeedbackSummary] counts it, seen on a day: for figures elsewhere, which so
/// cannot come to differ from it.
///
/// @param receivedOn the day it counts on
/// @param duplicate follows its original, and counts as received and nowhere else
/// @param reportedBack null where nobody waits for an answer
/// @param openFor the first day of the age band that it is open in; null where it is closed
/// @param outcome of the newest assessment
public record CountedFeedback(
    FeedbackId id,
    LocalDate receivedOn,
    LocalDate recordedOn,
    FeedbackSource.Kind source,
    boolean duplicate,
    Timeliness acknowledged,
    Timeliness assessed,
    @Nullable Timeliness reportedBack,
    @Nullable Integer daysToAnswer,
    @Nullable Integer openFor,
    @Nullable AssessmentOutcome outcome,
    boolean reopened,
    @Nullable Helped helped,
    List<CountedMeasure> measures) {

  /// @param overdue open, and the due date has passed
  public record CountedMeasure(boolean completed, boolean dropped, boolean overdue) {}
}
