package no.nav.medvirkning.command.feedback;

import java.time.LocalDate;
import java.util.Set;
import no.nav.medvirkning.command.platform.Assigned;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.feedback.AnswerChannel;
import no.nav.medvirkning.feedback.AssessmentOutcome;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.FeedbackSource;
import no.nav.medvirkning.feedback.Helped;
import no.nav.medvirkning.feedback.MeasureId;
import no.nav.medvirkning.feedback.ReceiptCode;
import no.nav.medvirkning.feedback.ReopenedBy;
import no.nav.medvirkning.feedback.Sender;
import no.nav.medvirkning.feedback.UserGroup;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.TextId;
import no.nav.medvirkning.referral.ReferralId;
import no.nav.medvirkning.referral.ReferralOutcome;
import no.nav.medvirkning.theme.ThemeId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// All that can be asked of a feedback, in the order of its life.
public sealed interface FeedbackCommand extends Command {

  FeedbackId feedback();

  @Override
  default String aggregateId() {
    return feedback().toString();
  }

  /// `unit` is the addressee and `role` who answers there; `receivedBy` is the unit that took it
  /// in, which registers it. `level` is the level it concerns. A sender who is left out is not
  /// known. `receivedOn` is today where it is left out.
  record RegisterFeedback(
      @Assigned FeedbackId feedback,
      UnitNumber unit,
      Title role,
      UnitNumber receivedBy,
      FeedbackSource source,
      @Nullable Sender sender,
      FreeText text,
      ThemeId theme,
      @Nullable Set<UserGroup> userGroups,
      CouncilLevel level,
      @Nullable AnswerChannel channel,
      @Assigned ReceiptCode receipt,
      @Nullable LocalDate receivedOn)
      implements FeedbackCommand, Creates {}

  record AcknowledgeFeedback(FeedbackId feedback, LocalDate on) implements FeedbackCommand {}

  /// Who in the addressee's unit follows it up, from now on.
  record AssignFeedbackOwner(FeedbackId feedback, PersonId owner) implements FeedbackCommand {}

  record AskSender(FeedbackId feedback, FreeText question, LocalDate on)
      implements FeedbackCommand {}

  record RecordSenderReply(FeedbackId feedback, FreeText reply, LocalDate on)
      implements FeedbackCommand {}

  /// From now on it follows `original`.
  record MarkFeedbackAsDuplicate(FeedbackId feedback, FeedbackId original, LocalDate on)
      implements FeedbackCommand {}

  /// The original's side of [MarkFeedbackAsDuplicate].
  record LinkDuplicate(FeedbackId feedback, FeedbackId duplicate, boolean senderWaits)
      implements FeedbackCommand, Internal {}

  /// `responsible` tells who does answer for it and where, when the addressee does not;
  /// `responsibleUnit` where that is in Nav.
  record AssessFeedback(
      FeedbackId feedback,
      AssessmentOutcome outcome,
      FreeText reasons,
      @Nullable FreeText responsible,
      @Nullable UnitNumber responsibleUnit,
      LocalDate on)
      implements FeedbackCommand {}

  record PlanMeasure(
      FeedbackId feedback, @Assigned MeasureId measure, FreeText what, Owner owner, LocalDate due)
      implements FeedbackCommand {}

  /// The whole measure as it should read.
  record ChangeMeasure(
      FeedbackId feedback, MeasureId measure, FreeText what, Owner owner, LocalDate due)
      implements FeedbackCommand {}

  record CompleteMeasure(FeedbackId feedback, MeasureId measure, FreeText result, LocalDate on)
      implements FeedbackCommand {}

  record DropMeasure(FeedbackId feedback, MeasureId measure, FreeText reason, LocalDate on)
      implements FeedbackCommand {}

  /// `channel` is the one that the sender wished for, where it is left out.
  record ReportToSender(
      FeedbackId feedback, FreeText answer, @Nullable AnswerChannel channel, LocalDate on)
      implements FeedbackCommand {}

  /// `meeting` is left out where the council is told in writing.
  record ReportToCouncil(
      FeedbackId feedback,
      CouncilId council,
      @Nullable MeetingId meeting,
      FreeText answer,
      LocalDate on)
      implements FeedbackCommand {}

  record CloseFeedback(FeedbackId feedback, @Nullable FreeText unansweredBecause, LocalDate on)
      implements FeedbackCommand {}

  record ReopenFeedback(FeedbackId feedback, ReopenedBy by, FreeText reason, LocalDate on)
      implements FeedbackCommand {}

  /// What changed because of it, and whether it helped, asked of the sender.
  record RecordEffect(FeedbackId feedback, FreeText change, Helped helped, LocalDate on)
      implements FeedbackCommand {}

  /// `replacement` is the text without the names; what stood there can be read nowhere any more.
  record RedactText(FeedbackId feedback, TextId redacted, FreeText replacement)
      implements FeedbackCommand {}

  /// Ties it to a case that has been proposed to a meeting.
  record RaiseAsCase(FeedbackId feedback, MeetingId meeting, CaseId caseId)
      implements FeedbackCommand {}

  /// The sender's words go with the sender.
  record EraseSender(FeedbackId feedback) implements FeedbackCommand, Internal {}

  /// The feedback's side of a referral that is made.
  record LinkReferral(FeedbackId feedback, ReferralId referral, UnitNumber to, LocalDate on)
      implements FeedbackCommand, Internal {}

  /// The feedback's side of a referral that has ended.
  record ReturnReferral(
      FeedbackId feedback,
      ReferralId referral,
      ReferralOutcome outcome,
      @Nullable ErasableText answer,
      LocalDate on)
      implements FeedbackCommand, Internal {}
}
