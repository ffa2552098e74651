package no.nav.medvirkning.feedback;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.HappenedOn;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
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

/// All that can happen to a feedback, in the order of its life. Whatever is written of it in
/// sentences may name someone, so each text has a key of its own.
public sealed interface FeedbackEvent extends DomainEvent {

  FeedbackKey key();

  @Override
  default String aggregateId() {
    return key().id().toString();
  }

  /// `receivedBy` is the unit that took it in, often but not always the addressee; `role` is who in
  /// the addressee's unit answers, such as "Nav-leder"; `level` is the level it concerns.
  record FeedbackRegistered(
      FeedbackKey key,
      UnitNumber receivedBy,
      String role,
      FeedbackSource source,
      Sender sender,
      ErasableText text,
      ThemeId theme,
      List<UserGroup> userGroups,
      CouncilLevel level,
      @Nullable AnswerChannel channel,
      ResponseDates dates,
      ReceiptCode receipt)
      implements FeedbackEvent {
    @Override
    public LocalDate happenedOn() {
      return key.receivedOn();
    }
  }

  record FeedbackAcknowledged(FeedbackKey key, LocalDate on) implements FeedbackEvent, HappenedOn {}

  /// Who in the unit follows it up, from now on.
  record FeedbackOwnerAssigned(FeedbackKey key, PersonId owner) implements FeedbackEvent {}

  record SenderAsked(FeedbackKey key, ErasableText question, LocalDate on)
      implements FeedbackEvent, HappenedOn {}

  record SenderReplied(FeedbackKey key, ErasableText reply, LocalDate on)
      implements FeedbackEvent, HappenedOn {}

  /// The feedback says what `original` says; it follows the original from now on.
  record FeedbackMarkedAsDuplicate(FeedbackKey key, FeedbackId original, LocalDate on)
      implements FeedbackEvent, HappenedOn {}

  /// The original's side of a duplicate. `senderWaits` tells whether the duplicate's sender, who is
  /// known, is to be told what becomes of this one.
  record DuplicateLinked(FeedbackKey key, FeedbackId duplicate, boolean senderWaits)
      implements FeedbackEvent {}

  /// `responsible` tells who does answer for it, where the addressee does not; `responsibleUnit` is
  /// that one's unit where it is in Nav.
  record FeedbackAssessed(
      FeedbackKey key,
      AssessmentOutcome outcome,
      ErasableText reasons,
      @Nullable ErasableText responsible,
      @Nullable UnitNumber responsibleUnit,
      LocalDate on)
      implements FeedbackEvent, HappenedOn {}

  record MeasurePlanned(
      FeedbackKey key, MeasureId measure, ErasableText what, Owner owner, LocalDate due)
      implements FeedbackEvent {}

  /// The whole measure as it should read.
  record MeasureChanged(
      FeedbackKey key, MeasureId measure, ErasableText what, Owner owner, LocalDate due)
      implements FeedbackEvent {}

  record MeasureCompleted(FeedbackKey key, MeasureId measure, ErasableText result, LocalDate on)
      implements FeedbackEvent, HappenedOn {}

  record MeasureDropped(FeedbackKey key, MeasureId measure, ErasableText reason, LocalDate on)
      implements FeedbackEvent, HappenedOn {}

  record ReportedToSender(FeedbackKey key, ErasableText answer, AnswerChannel channel, LocalDate on)
      implements FeedbackEvent, HappenedOn {}

  /// `meeting` is the one that the council was told at; null where it was told in writing.
  record ReportedToCouncil(
      FeedbackKey key,
      CouncilId council,
      @Nullable MeetingId meeting,
      ErasableText answer,
      LocalDate on)
      implements FeedbackEvent, HappenedOn {}

  /// `unansweredBecause` tells why a known sender got no answer; null where there was one, or no
  /// one to answer.
  record FeedbackClosed(FeedbackKey key, @Nullable ErasableText unansweredBecause, LocalDate on)
      implements FeedbackEvent, HappenedOn {}

  /// Starts over, with new dates.
  record FeedbackReopened(
      FeedbackKey key, ReopenedBy by, ErasableText reason, ResponseDates dates, LocalDate on)
      implements FeedbackEvent, HappenedOn {}

  /// What changed because of it, and whether it helped.
  record EffectRecorded(FeedbackKey key, ErasableText change, Helped helped, LocalDate on)
      implements FeedbackEvent, HappenedOn {}

  /// A text that named individuals, the sender's or one that was written because of it, can be read
  /// nowhere any more; `replacement` stands in its place.
  record TextRedacted(FeedbackKey key, TextId redacted, ErasableText replacement)
      implements FeedbackEvent {}

  /// The sender is erased, and with the sender what was written in the sender's words. `original`
  /// is what a duplicate follows: nobody waits there for the sender's sake any more.
  record SenderErased(FeedbackKey key, List<TextId> texts, @Nullable FeedbackId original)
      implements FeedbackEvent {}

  /// It was referred to another level; it stays open here and keeps its own answer.
  record FeedbackReferred(FeedbackKey key, ReferralId referral, UnitNumber to, LocalDate on)
      implements FeedbackEvent, HappenedOn {}

  /// What came back from the other level, the same text as in the referral; `answer` is null where
  /// there is none.
  record ReferralReturned(
      FeedbackKey key,
      ReferralId referral,
      ReferralOutcome outcome,
      @Nullable ErasableText answer,
      LocalDate on)
      implements FeedbackEvent, HappenedOn {}

  /// It is a case of a council's meeting.
  record RaisedAsCase(FeedbackKey key, CouncilId council, MeetingId meeting, CaseId caseId)
      implements FeedbackEvent {}
}
