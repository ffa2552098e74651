package no.nav.medvirkning.query.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.activity.ActivityId;
import no.nav.medvirkning.activity.FindingId;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.feedback.AnswerChannel;
import no.nav.medvirkning.feedback.AssessmentOutcome;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.FeedbackSource;
import no.nav.medvirkning.feedback.MeasureId;
import no.nav.medvirkning.feedback.ReopenedBy;
import no.nav.medvirkning.feedback.ResponseDates;
import no.nav.medvirkning.feedback.UserGroup;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.query.cases.CaseRef;
import no.nav.medvirkning.query.meetings.OwnerLine;
import no.nav.medvirkning.query.names.CouncilName;
import no.nav.medvirkning.query.names.PersonName;
import no.nav.medvirkning.query.names.UnitName;
import no.nav.medvirkning.query.theme.ThemeName;
import no.nav.medvirkning.referral.ReferralId;
import no.nav.medvirkning.referral.ReferralOutcome;
import org.jspecify.annotations.Nullable;

/// A feedback with its whole thread, each list oldest first.
///
/// @param role who in the addressee's unit answers
/// @param receipt null for those who do not give it to the sender
/// @param original what a duplicate follows, where the caller may read it; its state and answers
///   hold for this one too
/// @param told what the sender of a duplicate reads of an original that is out of the caller's
///   reach
public record FeedbackInFull(
    FeedbackId id,
    @Nullable UnitName unit,
    String role,
    @Nullable UnitName receivedBy,
    LocalDate receivedOn,
    FeedbackState state,
    @Nullable NextStep next,
    long ageInDays,
    boolean overdue,
    ResponseDates dates,
    Words text,
    SenderLine sender,
    SourceLine source,
    ThemeName theme,
    @Nullable ThemeName mergedInto,
    List<UserGroup> userGroups,
    CouncilLevel level,
    @Nullable AnswerChannel channel,
    @Nullable String receipt,
    @Nullable PersonName owner,
    @Nullable LocalDate acknowledgedOn,
    @Nullable AssessmentLine assessment,
    Round.@Nullable Closing closing,
    List<FeedbackThread.Question> questions,
    List<FeedbackThread.Reply> replies,
    List<MeasureLine> measures,
    List<FeedbackThread.AnswerToSender> toSender,
    List<ToCouncil> toCouncil,
    List<ReferralLine> referrals,
    List<FeedbackThread.Effect> effects,
    List<ReopeningLine> reopened,
    List<RaisedLine> cases,
    @Nullable Original original,
    @Nullable Told told,
    List<Duplicate> duplicates,
    Instant changedAt) {

  /// @param council the council whose case or member it comes from
  public record SourceLine(
      FeedbackSource.Kind kind,
      @Nullable CouncilName council,
      @Nullable CaseRef fromCase,
      @Nullable ActivityId activity,
      @Nullable FindingId finding) {}

  public record AssessmentLine(
      AssessmentOutcome outcome,
      Words reasons,
      @Nullable Words responsible,
      @Nullable UnitName responsibleUnit,
      LocalDate on) {}

  /// @param overdue whether it is open and its due date has passed
  public record MeasureLine(
      MeasureId id,
      Words what,
      OwnerLine owner,
      LocalDate due,
      Measure.State state,
      boolean overdue,
      @Nullable Words outcome,
      @Nullable LocalDate endedOn) {}

  public record ToCouncil(
      CouncilName council, @Nullable MeetingId meeting, Words answer, LocalDate on) {}

  public record ReferralLine(
      ReferralId id,
      @Nullable UnitName to,
      @Nullable CouncilName council,
      @Nullable Words question,
      @Nullable LocalDate wishedBy,
      LocalDate on,
      @Nullable ReferralOutcome outcome,
      @Nullable Words answer,
      @Nullable LocalDate returnedOn) {}

  /// @param before what had become of it until then
  public record ReopeningLine(ReopenedBy by, Words reason, LocalDate on, Before before) {}

  public record Before(
      ResponseDates dates,
      @Nullable LocalDate acknowledgedOn,
      @Nullable AssessmentLine assessment,
      Round.@Nullable Closing closing) {}

  public record RaisedLine(CouncilName council, CaseRef raisedAs) {}

  /// @param state the original's, and so on
  public record Original(
      FeedbackId id,
      @Nullable LocalDate since,
      FeedbackState state,
      @Nullable AssessmentLine assessment,
      List<MeasureLine> measures,
      List<FeedbackThread.AnswerToSender> toSender,
      Round.@Nullable Closing closing) {}

  /// As the receipt shows it: those who hand it over know as much as those who hold it.
  ///
  /// @param state the original's
  public record Told(
      @Nullable LocalDate since,
      FeedbackState state,
      List<Receipt.Answer> answers,
      List<Deed> measures) {

    /// @param result null while it is open, and for one that was dropped
    public record Deed(
        @Nullable String what,
        LocalDate due,
        Measure.State state,
        @Nullable String result,
        @Nullable LocalDate endedOn) {}

    static Told of(FeedbackView duplicate, FeedbackView original) {
      var following = duplicate.course().original();
      return new Told(
          following == null ? null : following.since(),
          original.state(),
          original.thread().toSender().stream().map(Receipt::answer).toList(),
          original.thread().measures().stream()
              .map(measure ->
                  new Deed(
                      measure.what().text(),
                      measure.due(),
                      measure.state(),
                      measure.result(),
                      measure.endedOn()))
              .toList());
    }
  }

  public record Duplicate(FeedbackId id, LocalDate receivedOn) {}

  /// A council whose card is not there has its id alone.
  static CouncilName nameless(CouncilId id) {
    return new CouncilName(id, "");
  }
}
