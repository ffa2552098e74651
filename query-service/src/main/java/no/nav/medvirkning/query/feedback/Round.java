package no.nav.medvirkning.query.feedback;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.nav.medvirkning.feedback.AssessmentOutcome;
import no.nav.medvirkning.feedback.ResponseDates;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The way from being received, or taken up again, to being closed.
///
/// @param answeredOn when the sender was first answered after the newest assessment
public record Round(
    ResponseDates dates,
    @Nullable LocalDate acknowledgedOn,
    @Nullable Assessment assessment,
    @Nullable LocalDate answeredOn,
    @Nullable Closing closing) {

  /// @param responsible who answers for it, where the addressee does not
  public record Assessment(
      AssessmentOutcome outcome,
      Words reasons,
      @Nullable Words responsible,
      @Nullable UnitNumber responsibleUnit,
      LocalDate on) {

    Assessment texts(UnaryOperator<Words> change) {
      return new Assessment(
          outcome,
          change.apply(reasons),
          responsible == null ? null : change.apply(responsible),
          responsibleUnit,
          on);
    }
  }

  /// @param unansweredBecause why a known sender got no answer
  public record Closing(@Nullable Words unansweredBecause, LocalDate on) {

    Closing texts(UnaryOperator<Words> change) {
      return new Closing(unansweredBecause == null ? null : change.apply(unansweredBecause), on);
    }
  }

  static Round begun(ResponseDates dates) {
    return new Round(dates, null, null, null, null);
  }

  Round acknowledged(LocalDate on) {
    return acknowledgedOn != null ? this : new Round(dates, on, assessment, answeredOn, closing);
  }

  /// An assessment counts as acknowledgement. What the sender was told of the one before it is not
  /// what this one says.
  Round assessed(Assessment made) {
    return new Round(
        dates, acknowledgedOn == null ? made.on() : acknowledgedOn, made, null, closing);
  }

  Round answered(LocalDate on) {
    return answeredOn != null ? this : new Round(dates, acknowledgedOn, assessment, on, closing);
  }

  Round closed(Closing how) {
    return new Round(dates, acknowledgedOn, assessment, answeredOn, how);
  }

  /// Every text of it with the change.
  Round texts(UnaryOperator<Words> change) {
    return new Round(
        dates,
        acknowledgedOn,
        assessment == null ? null : assessment.texts(change),
        answeredOn,
        closing == null ? null : closing.texts(change));
  }

  FeedbackState state() {
    if (closing != null) {
      return FeedbackState.CLOSED;
    } else if (assessment != null) {
      return answeredOn != null ? FeedbackState.REPORTED_BACK : FeedbackState.ASSESSED;
    }
    return acknowledgedOn != null ? FeedbackState.ACKNOWLEDGED : FeedbackState.RECEIVED;
  }
}
