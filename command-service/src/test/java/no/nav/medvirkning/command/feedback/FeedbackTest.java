package no.nav.medvirkning.command.feedback;

import static no.nav.medvirkning.command.feedback.FeedbackFixtures.ADDRESSEE;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.COMPLAINT;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.COUNTY;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.DIGITAL;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.DIRECTORATE_CALLER;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.FEEDBACK;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.KEY;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.OSLO;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.OTHER_FEEDBACK;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.RECEIPT;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.RECEIVED_ON;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.RECEIVER;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.SENDER;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.STANGE;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.TEXT;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.TODAY;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.anonymous;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.assessed;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.feedback;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.fromAPerson;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.fromFfo;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.ofTheCase;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.registered;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.said;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.textOf;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.CLOSING;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_IN_JUNE;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FFO;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.HAMAR;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.INNLANDET;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.JUNE;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.MARCH;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.OTHER_COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.SECRETARY;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.THEME;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.council;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.command.feedback.FeedbackCommand.AcknowledgeFeedback;
import no.nav.medvirkning.command.feedback.FeedbackCommand.AskSender;
import no.nav.medvirkning.command.feedback.FeedbackCommand.AssessFeedback;
import no.nav.medvirkning.command.feedback.FeedbackCommand.AssignFeedbackOwner;
import no.nav.medvirkning.command.feedback.FeedbackCommand.CloseFeedback;
import no.nav.medvirkning.command.feedback.FeedbackCommand.MarkFeedbackAsDuplicate;
import no.nav.medvirkning.command.feedback.FeedbackCommand.PlanMeasure;
import no.nav.medvirkning.command.feedback.FeedbackCommand.RaiseAsCase;
import no.nav.medvirkning.command.feedback.FeedbackCommand.RecordEffect;
import no.nav.medvirkning.command.feedback.FeedbackCommand.RecordSenderReply;
import no.nav.medvirkning.command.feedback.FeedbackCommand.RedactText;
import no.nav.medvirkning.command.feedback.FeedbackCommand.ReopenFeedback;
import no.nav.medvirkning.command.feedback.FeedbackCommand.ReportToCouncil;
import no.nav.medvirkning.command.feedback.FeedbackCommand.ReportToSender;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.feedback.AnswerChannel;
import no.nav.medvirkning.feedback.AssessmentOutcome;
import no.nav.medvirkning.feedback.DeadlinesEvent.DeadlinesSet;
import no.nav.medvirkning.feedback.FeedbackDeadlines;
import no.nav.medvirkning.feedback.FeedbackEvent;
import no.nav.medvirkning.feedback.FeedbackEvent.DuplicateLinked;
import no.nav.medvirkning.feedback.FeedbackEvent.EffectRecorded;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackAcknowledged;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackAssessed;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackClosed;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackMarkedAsDuplicate;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackOwnerAssigned;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackReferred;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackRegistered;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackReopened;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureChanged;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureCompleted;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureDropped;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasurePlanned;
import no.nav.medvirkning.feedback.FeedbackEvent.RaisedAsCase;
import no.nav.medvirkning.feedback.FeedbackEvent.ReferralReturned;
import no.nav.medvirkning.feedback.FeedbackEvent.ReportedToCouncil;
import no.nav.medvirkning.feedback.FeedbackEvent.ReportedToSender;
import no.nav.medvirkning.feedback.FeedbackEvent.SenderAsked;
import no.nav.medvirkning.feedback.FeedbackEvent.SenderErased;
import no.nav.medvirkning.feedback.FeedbackEvent.SenderReplied;
import no.nav.medvirkning.feedback.FeedbackEvent.TextRedacted;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.FeedbackKey;
import no.nav.medvirkning.feedback.Helped;
import no.nav.medvirkning.feedback.MeasureId;
import no.nav.medvirkning.feedback.ReopenedBy;
import no.nav.medvirkning.feedback.Sender;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingScheduled;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.referral.ReferralId;
import no.nav.medvirkning.referral.ReferralOutcome;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the addressee makes of a feedback, and what the sender and the council are told.
class FeedbackTest {

  private static final LocalDate DAY = RECEIVED_ON.plusDays(5);
  private static final FreeText WORDS = new FreeText("Fordi");

  private final Specification feedback = feedback();

  private static AssessFeedback assess(AssessmentOutcome outcome, boolean responsible) {
    return new AssessFeedback(
        FEEDBACK, outcome, WORDS, responsible ? new FreeText("Kommunen") : null, null, DAY);
  }

  private static CloseFeedback close() {
    return new CloseFeedback(FEEDBACK, null, DAY);
  }

  private static ReportedToSender reported() {
    return new ReportedToSender(KEY, said(2, "Vi ringer"), AnswerChannel.PHONE, DAY);
  }

  private static FeedbackClosed closed() {
    return new FeedbackClosed(KEY, null, DAY);
  }

  private static FeedbackMarkedAsDuplicate duplicate() {
    return new FeedbackMarkedAsDuplicate(KEY, OTHER_FEEDBACK, DAY);
  }

  private static ReferralId referral() {
    return ReferralId.of("00000000-0000-4000-8000-000000005001");
  }

  // --- acknowledged and assessed

  @Test
  void itIsAcknowledged() {
    feedback
        .given(fromFfo())
        .when(new AcknowledgeFeedback(FEEDBACK, DAY))
        .then(new FeedbackAcknowledged(KEY, DAY));
  }

  @Test
  void itIsAcknowledgedOnce() {
    feedback
        .given(fromFfo(), new FeedbackAcknowledged(KEY, DAY))
        .when(new AcknowledgeFeedback(FEEDBACK, DAY))
        .thenRefused("feedback.acknowledged-once");
  }

  @Test
  void whatIsAssessedAtOnceIsAcknowledged() {
    feedback
        .given(fromFfo(), assessed())
        .when(new AcknowledgeFeedback(FEEDBACK, DAY))
        .thenRefused("feedback.acknowledged-once");
  }

  @Test
  void nothingIsDoneInTheFuture() {
    feedback
        .given(fromFfo())
        .when(new AcknowledgeFeedback(FEEDBACK, TODAY.plusDays(1)))
        .thenRefused("feedback.not-in-the-future");
  }

  @Test
  void nothingIsDoneBeforeItCameIn() {
    feedback
        .given(fromFfo())
        .when(new AcknowledgeFeedback(FEEDBACK, RECEIVED_ON.minusDays(1)))
        .thenRefused("feedback.not-before");
  }

  @Test
  void someoneInTheUnitFollowsItUp() {
    feedback
        .given(fromFfo())
        .when(new AssignFeedbackOwner(FEEDBACK, SECRETARY))
        .then(new FeedbackOwnerAssigned(KEY, SECRETARY));
  }

  @Test
  void anErasedPersonFollowsNothingUp() {
    feedback
        .given(fromFfo(), new PersonErased(SECRETARY))
        .when(new AssignFeedbackOwner(FEEDBACK, SECRETARY))
        .thenRefused("feedback.person-is-not-erased");
  }

  @Test
  void itIsAssessedWithReasons() {
    feedback
        .given(fromFfo())
        .when(assess(AssessmentOutcome.PARTLY_ACCEPTED, false))
        .then(
            new FeedbackAssessed(
                KEY, AssessmentOutcome.PARTLY_ACCEPTED, said(1, "Fordi"), null, null, DAY));
  }

  @Test
  void outsideTheRemitTellsWhoAnswersForIt() {
    feedback
        .given(fromFfo())
        .when(assess(AssessmentOutcome.OUTSIDE_REMIT, false))
        .thenRefused("feedback.outside-remit-names-who-answers");
    feedback.when(assess(AssessmentOutcome.OUTSIDE_REMIT, true)).thenEvents();
  }

  @Test
  void withinTheRemitNobodyElseAnswersForIt() {
    feedback
        .given(fromFfo())
        .when(assess(AssessmentOutcome.ACCEPTED, true))
        .thenRefused("feedback.outside-remit-names-who-answers");
  }

  @Test
  void theUnitThatAnswersForItIsAnother() {
    feedback
        .given(fromFfo())
        .when(
            new AssessFeedback(FEEDBACK, AssessmentOutcome.OUTSIDE_REMIT, WORDS, WORDS, HAMAR, DAY))
        .thenRefused("feedback.another-unit-is-responsible");
    feedback
        .when(
            new AssessFeedback(FEEDBACK, AssessmentOutcome.OUTSIDE_REMIT, WORDS, WORDS, OSLO, DAY))
        .then(
            new FeedbackAssessed(
                KEY,
                AssessmentOutcome.OUTSIDE_REMIT,
                said(1, "Fordi"),
                said(2, "Fordi"),
                OSLO,
                DAY));
  }

  @Test
  void theUnitThatAnswersForItIsNotTheOneThatTookOver() {
    feedback
        .given(fromFfo(), new UnitClosed(HAMAR, RECEIVED_ON.plusDays(1), List.of(OSLO)))
        .by(new Caller("Z990021", Role.COUNTY, Set.of(OSLO)))
        .when(
            new AssessFeedback(FEEDBACK, AssessmentOutcome.OUTSIDE_REMIT, WORDS, WORDS, OSLO, DAY))
        .thenRefused("feedback.another-unit-is-responsible");
  }

  @Test
  void theUnitThatAnswersForItIsOpen() {
    feedback
        .given(fromFfo(), new UnitClosed(STANGE, RECEIVED_ON.plusDays(1), List.of(OSLO)))
        .when(
            new AssessFeedback(
                FEEDBACK, AssessmentOutcome.OUTSIDE_REMIT, WORDS, WORDS, STANGE, DAY))
        .thenRefused("feedback.unit-is-open");
  }

  @Test
  void theUnitThatAnswersForItExists() {
    feedback
        .given(fromFfo())
        .when(
            new AssessFeedback(
                FEEDBACK,
                AssessmentOutcome.OUTSIDE_REMIT,
                WORDS,
                WORDS,
                new UnitNumber("9999"),
                DAY))
        .thenRefused("platform.exists");
  }

  // --- in touch with the sender

  @Test
  void theSenderIsAskedAndTheReplyIsTheSendersWords() {
    feedback
        .given(fromFfo())
        .when(new AskSender(FEEDBACK, new FreeText("Når ringte du?"), DAY))
        .then(new SenderAsked(KEY, said(1, "Når ringte du?"), DAY));
    feedback
        .when(new RecordSenderReply(FEEDBACK, new FreeText("I mars"), DAY))
        .then(
            new SenderAsked(KEY, said(1, "Når ringte du?"), DAY),
            new SenderReplied(KEY, new ErasableText(textOf(FEEDBACK, 2), "I mars"), DAY));
  }

  @Test
  void aReplyComesAfterAQuestion() {
    feedback
        .given(fromFfo())
        .when(new RecordSenderReply(FEEDBACK, WORDS, DAY))
        .thenRefused("feedback.sender-was-asked");
  }

  @Test
  void anErasedSenderIsNotAsked() {
    feedback
        .given(fromAPerson(), new SenderErased(KEY, List.of(textOf(FEEDBACK, 0)), null))
        .when(new AskSender(FEEDBACK, WORDS, DAY))
        .thenRefused("feedback.sender-is-not-erased");
  }

  @Test
  void anErasedSenderRepliesNothing() {
    feedback
        .given(
            fromAPerson(),
            new SenderAsked(KEY, said(1, "Når?"), DAY),
            new SenderErased(KEY, List.of(textOf(FEEDBACK, 0)), null))
        .when(new RecordSenderReply(FEEDBACK, WORDS, DAY))
        .thenRefused("feedback.sender-is-not-erased");
  }

  @Test
  void theSenderIsAnsweredAsWished() {
    feedback
        .given(fromFfo(), assessed())
        .when(new ReportToSender(FEEDBACK, new FreeText("Vi ringer"), null, DAY))
        .then(reported());
  }

  @Test
  void someoneUnknownIsAnsweredOnTheReceipt() {
    feedback
        .given(anonymous(), assessed())
        .when(new ReportToSender(FEEDBACK, WORDS, null, DAY))
        .then(new ReportedToSender(KEY, said(2, "Fordi"), AnswerChannel.RECEIPT, DAY));
  }

  @Test
  void andNowhereElse() {
    feedback
        .given(anonymous(), assessed())
        .when(new ReportToSender(FEEDBACK, WORDS, AnswerChannel.LETTER, DAY))
        .thenRefused("feedback.unknown-sender-reads-the-receipt");
  }

  @Test
  void theAnswerComesAfterTheAssessment() {
    feedback
        .given(fromFfo())
        .when(new ReportToSender(FEEDBACK, WORDS, null, DAY))
        .thenRefused("feedback.feedback-is-assessed");
    feedback
        .given(fromCouncil())
        .when(new ReportToCouncil(OTHER_FEEDBACK, COUNCIL, null, WORDS, DAY))
        .thenRefused("feedback.feedback-is-assessed");
  }

  @Test
  void anErasedSenderIsNotAnswered() {
    feedback
        .given(fromAPerson(), assessed(), new SenderErased(KEY, List.of(textOf(FEEDBACK, 0)), null))
        .when(new ReportToSender(FEEDBACK, WORDS, null, DAY))
        .thenRefused("feedback.sender-is-not-erased");
  }

  // --- the council

  private static final FeedbackKey OF_THE_COUNCIL =
      new FeedbackKey(OTHER_FEEDBACK, HAMAR, RECEIVED_ON);

  private static FeedbackRegistered fromCouncil() {
    return registered(OF_THE_COUNCIL, Sender.ANONYMOUS, ofTheCase());
  }

  private static FeedbackAssessed councilsAssessed() {
    return new FeedbackAssessed(
        OF_THE_COUNCIL, AssessmentOutcome.ACCEPTED, said(1, "Ja"), null, null, DAY);
  }

  @Test
  void anotherUnitsCouncilIsToldWhatBecameOfWhatItSaid() {
    feedback
        .given(fromCouncil(), councilsAssessed())
        .when(new ReportToCouncil(OTHER_FEEDBACK, COUNCIL, MARCH, WORDS, DAY))
        .then(
            new ReportedToCouncil(
                OF_THE_COUNCIL,
                COUNCIL,
                MARCH,
                new ErasableText(textOf(OTHER_FEEDBACK, 2), "Fordi"),
                DAY));
  }

  @Test
  void anyOtherCouncilOutOfReachReadsAsMissing() {
    feedback
        .given(fromFfo(), assessed())
        .when(new ReportToCouncil(FEEDBACK, COUNCIL, null, WORDS, DAY))
        .thenRefused("platform.exists");
  }

  @Test
  void theMeetingIsOneOfTheCouncilThatIsTold() {
    feedback
        .given(fromCouncil(), councilsAssessed())
        .given(council(OTHER_COUNCIL))
        .given(
            new MeetingScheduled(
                JUNE, OTHER_COUNCIL, List.of(day(DAY_IN_JUNE)), new Venue("Hamar", null)))
        .when(new ReportToCouncil(OTHER_FEEDBACK, COUNCIL, JUNE, WORDS, DAY))
        .thenRefused("platform.exists");
  }

  @Test
  void itIsRaisedAsACaseOfAMeetingWithinReach() {
    var key = new FeedbackKey(FEEDBACK, INNLANDET, RECEIVED_ON);
    feedback
        .given(registered(key, Sender.ANONYMOUS, COMPLAINT))
        .by(COUNTY)
        .when(new RaiseAsCase(FEEDBACK, MARCH, THEME))
        .then(new RaisedAsCase(key, COUNCIL, MARCH, THEME));
    feedback
        .when(new RaiseAsCase(FEEDBACK, MARCH, CLOSING))
        .thenRefusedAfter("feedback.case-of-the-meeting");
    feedback.when(new RaiseAsCase(FEEDBACK, MARCH, THEME)).thenRefusedAfter("feedback.raised-once");
  }

  @Test
  void aMeetingOutOfReachReadsAsMissing() {
    feedback
        .given(fromFfo())
        .when(new RaiseAsCase(FEEDBACK, MARCH, THEME))
        .thenRefused("platform.exists");
  }

  // --- closed and taken up again

  @Test
  void itIsClosedWhenTheSenderIsAnswered() {
    feedback.given(fromFfo(), assessed(), reported()).when(close()).then(closed());
  }

  @Test
  void itIsNotClosedUnassessed() {
    feedback.given(anonymous()).when(close()).thenRefused("feedback.feedback-is-assessed");
  }

  @Test
  void itIsNotClosedWhileASenderWhoIsKnownHasNoAnswer() {
    feedback
        .given(fromFfo(), assessed())
        .when(close())
        .thenRefused("feedback.known-sender-is-answered");
  }

  @Test
  void unlessItIsToldWhyThereIsNone() {
    feedback
        .given(fromFfo(), assessed())
        .when(new CloseFeedback(FEEDBACK, new FreeText("Trukket av avsenderen"), DAY))
        .then(new FeedbackClosed(KEY, said(2, "Trukket av avsenderen"), DAY));
  }

  @Test
  void itIsNotClosedOnAnAnswerThatIsOlderThanTheAssessment() {
    feedback
        .given(
            fromFfo(),
            assessed(),
            reported(),
            new FeedbackAssessed(
                KEY, AssessmentOutcome.NOT_ACCEPTED, said(3, "Likevel ikke"), null, null, DAY))
        .when(close())
        .thenRefused("feedback.known-sender-is-answered");
    feedback
        .when(new ReportToSender(FEEDBACK, WORDS, null, DAY))
        .when(close())
        .then(new ReportedToSender(KEY, said(4, "Fordi"), AnswerChannel.PHONE, DAY), closed());
  }

  @Test
  void someoneUnknownOrErasedIsOwedNone() {
    feedback.given(anonymous(), assessed()).when(close()).then(closed());
    feedback()
        .given(fromAPerson(), assessed(), new SenderErased(KEY, List.of(textOf(FEEDBACK, 0)), null))
        .when(close())
        .then(closed());
  }

  @Test
  void itIsNotClosedWhileAMeasureIsOpen() {
    feedback
        .given(
            anonymous(),
            assessed(),
            new MeasurePlanned(
                KEY,
                MeasureId.of("00000000-0000-4000-8000-000000004001"),
                said(1, "Flere på telefonen"),
                new Owner(HAMAR, null, null),
                TODAY))
        .when(close())
        .thenRefused("feedback.no-measure-is-open");
  }

  @Test
  void itIsNotClosedWhileAnotherLevelIsAsked() {
    feedback
        .given(anonymous(), assessed(), new FeedbackReferred(KEY, referral(), INNLANDET, DAY))
        .when(close())
        .thenRefused("feedback.no-referral-is-open");
  }

  @Test
  void itIsClosedWhenTheOtherLevelHasAnswered() {
    feedback
        .given(
            anonymous(),
            assessed(),
            new FeedbackReferred(KEY, referral(), INNLANDET, DAY),
            new ReferralReturned(KEY, referral(), ReferralOutcome.ANSWERED, said(9, "Ja"), DAY))
        .when(close())
        .then(closed());
  }

  @Test
  void whatIsClosedIsNotWorkedOn() {
    feedback.given(anonymous(), assessed(), closed());
    for (var command :
        List.of(
            close(),
            new AcknowledgeFeedback(FEEDBACK, DAY),
            new AssignFeedbackOwner(FEEDBACK, SECRETARY),
            assess(AssessmentOutcome.ACCEPTED, false),
            new PlanMeasure(
                FEEDBACK,
                MeasureId.of("00000000-0000-4000-8000-000000004001"),
                WORDS,
                new Owner(HAMAR, null, null),
                TODAY),
            new ReportToSender(FEEDBACK, WORDS, null, DAY),
            new ReportToCouncil(FEEDBACK, COUNCIL, null, WORDS, DAY),
            new RaiseAsCase(FEEDBACK, MARCH, THEME),
            new MarkFeedbackAsDuplicate(FEEDBACK, OTHER_FEEDBACK, DAY))) {
      feedback.when(command).thenRefused("feedback.feedback-is-open");
    }
  }

  @Test
  void itIsTakenUpAgainWithNewDates() {
    feedback
        .given(anonymous(), assessed(), closed())
        .when(new ReopenFeedback(FEEDBACK, ReopenedBy.COUNCIL, WORDS, TODAY))
        .then(
            new FeedbackReopened(
                KEY,
                ReopenedBy.COUNCIL,
                said(2, "Fordi"),
                FeedbackDeadlines.DEFAULT.from(TODAY),
                TODAY));
  }

  @Test
  void theUnitThatTookItInTakesItUpAgainForTheSender() {
    feedback
        .given(fromFfo(), assessed(), reported(), closed())
        .by(RECEIVER)
        .when(new ReopenFeedback(FEEDBACK, ReopenedBy.SENDER, new FreeText("Ikke bedre"), TODAY))
        .then(reopened());
  }

  @Test
  void andSoDoesTheAddresseeButNobodyElse() {
    var reopen = new ReopenFeedback(FEEDBACK, ReopenedBy.SENDER, new FreeText("Ikke bedre"), TODAY);
    feedback.given(fromFfo(), assessed(), reported(), closed());
    for (var other : List.of(COUNTY, DIRECTORATE_CALLER)) {
      feedback.by(other).when(reopen).thenRefused("platform.exists");
    }
    feedback.by(ADDRESSEE).when(reopen).then(reopened());
  }

  @Test
  void whatIsTakenUpAgainFollowsTheDeadlinesOfTheUnitThatAnswersNow() {
    var merged = RECEIVED_ON.plusDays(7);
    var quick = new FeedbackDeadlines(1, 2, 3);
    feedback
        .given(
            anonymous(),
            assessed(),
            closed(),
            new DeadlinesSet(HAMAR, new FeedbackDeadlines(5, 6, 7), RECEIVED_ON),
            new DeadlinesSet(OSLO, quick, RECEIVED_ON),
            new UnitClosed(HAMAR, merged, List.of(INNLANDET, OSLO)))
        .by(new Caller("Z990021", Role.COUNTY, Set.of(OSLO)))
        .when(new ReopenFeedback(FEEDBACK, ReopenedBy.SENDER, WORDS, TODAY))
        .then(
            new FeedbackReopened(
                KEY, ReopenedBy.SENDER, said(2, "Fordi"), quick.from(TODAY), TODAY));
  }

  @Test
  void butThoseOfTheUnitThatAnsweredThenWhereItIsRecordedLater() {
    var then = RECEIVED_ON.plusDays(6);
    var own = new FeedbackDeadlines(5, 6, 7);
    feedback
        .given(
            anonymous(),
            assessed(),
            closed(),
            new DeadlinesSet(HAMAR, own, RECEIVED_ON),
            new UnitClosed(HAMAR, then, List.of(OSLO)))
        .by(new Caller("Z990021", Role.COUNTY, Set.of(OSLO)))
        .when(new ReopenFeedback(FEEDBACK, ReopenedBy.SENDER, WORDS, then))
        .then(new FeedbackReopened(KEY, ReopenedBy.SENDER, said(2, "Fordi"), own.from(then), then));
  }

  @Test
  void whatIsNotClosedIsNotTakenUpAgain() {
    feedback
        .given(anonymous(), assessed())
        .when(new ReopenFeedback(FEEDBACK, ReopenedBy.SENDER, WORDS, DAY))
        .thenRefused("feedback.feedback-is-closed");
  }

  private static FeedbackReopened reopened() {
    return new FeedbackReopened(
        KEY,
        ReopenedBy.SENDER,
        said(3, "Ikke bedre"),
        FeedbackDeadlines.DEFAULT.from(TODAY),
        TODAY);
  }

  @Test
  void whatIsTakenUpAgainIsAnsweredAgain() {
    feedback
        .given(fromFfo(), assessed(), reported(), closed(), reopened())
        .when(new CloseFeedback(FEEDBACK, null, TODAY))
        .thenRefused("feedback.feedback-is-assessed");
    feedback
        .given(
            new FeedbackAssessed(
                KEY, AssessmentOutcome.NOT_ACCEPTED, said(1, "Nei"), null, null, TODAY))
        .when(new CloseFeedback(FEEDBACK, null, TODAY))
        .thenRefused("feedback.known-sender-is-answered");
  }

  @Test
  void whatIsTakenUpAgainIsNotAcknowledgedAgain() {
    feedback
        .given(fromFfo(), assessed(), reported(), closed(), reopened())
        .when(new AcknowledgeFeedback(FEEDBACK, TODAY))
        .thenRefused("feedback.acknowledged-once");
  }

  @Test
  void theNewRoundBeginsWhenItIsTakenUpAgain() {
    feedback
        .given(fromFfo(), assessed(), reported(), closed(), reopened())
        .when(assess(AssessmentOutcome.ACCEPTED, false))
        .thenRefused("feedback.not-before");
  }

  @Test
  void theEffectIsRecordedAlsoOfWhatIsClosed() {
    feedback
        .given(anonymous(), assessed(), closed())
        .when(new RecordEffect(FEEDBACK, new FreeText("Kortere kø"), Helped.PARTLY, DAY))
        .then(new EffectRecorded(KEY, said(2, "Kortere kø"), Helped.PARTLY, DAY));
  }

  @Test
  void thereIsNoEffectOfWhatIsNotAssessed() {
    feedback
        .given(anonymous())
        .when(new RecordEffect(FEEDBACK, WORDS, Helped.NO, DAY))
        .thenRefused("feedback.feedback-is-assessed");
  }

  // --- duplicates

  private static final FeedbackKey ORIGINAL = new FeedbackKey(OTHER_FEEDBACK, HAMAR, RECEIVED_ON);

  private static FeedbackRegistered original() {
    return registered(ORIGINAL, Sender.ANONYMOUS, COMPLAINT);
  }

  private static MarkFeedbackAsDuplicate mark() {
    return new MarkFeedbackAsDuplicate(FEEDBACK, OTHER_FEEDBACK, DAY);
  }

  @Test
  void aDuplicateAndItsOriginalKnowOfEachOther() {
    feedback
        .given(anonymous(), original())
        .when(mark())
        .then(new DuplicateLinked(ORIGINAL, FEEDBACK, false), duplicate());
  }

  @Test
  void theOriginalIsToldThatASenderWhoIsKnownWaits() {
    feedback
        .given(fromFfo(), original())
        .when(mark())
        .then(new DuplicateLinked(ORIGINAL, FEEDBACK, true), duplicate());
  }

  @Test
  void theOriginalExists() {
    feedback.given(anonymous()).when(mark()).thenRefused("platform.exists");
  }

  @Test
  void anOriginalOutOfReachReadsAsMissing() {
    feedback
        .given(
            registered(KEY, Sender.ANONYMOUS, COMPLAINT),
            new FeedbackRegistered(
                new FeedbackKey(OTHER_FEEDBACK, OSLO, RECEIVED_ON),
                OSLO,
                "Leder",
                COMPLAINT,
                Sender.ANONYMOUS,
                new ErasableText(textOf(OTHER_FEEDBACK, 0), TEXT),
                DIGITAL,
                List.of(),
                CouncilLevel.COUNTY,
                null,
                FeedbackDeadlines.DEFAULT.from(RECEIVED_ON),
                RECEIPT))
        .when(mark())
        .thenRefused("platform.exists");
  }

  @Test
  void aFeedbackIsNotADuplicateOfItself() {
    feedback
        .given(anonymous())
        .when(new MarkFeedbackAsDuplicate(FEEDBACK, FEEDBACK, DAY))
        .thenRefused("feedback.original-is-another-feedback");
  }

  @Test
  void theOriginalIsNotADuplicateItself() {
    var third = FeedbackId.of("00000000-0000-4000-8000-000000008003");
    feedback
        .given(anonymous(), original(), new FeedbackMarkedAsDuplicate(ORIGINAL, third, DAY))
        .when(mark())
        .thenRefused("feedback.original-is-not-a-duplicate");
  }

  @Test
  void anOriginalDoesNotBecomeADuplicate() {
    feedback
        .given(anonymous(), original(), new DuplicateLinked(KEY, THIRD, false))
        .when(mark())
        .thenRefused("feedback.original-stays-one");
  }

  @Test
  void theOriginalHasTheSameAddressee() {
    feedback
        .by(new Caller("Z990020", Role.OFFICE, Set.of(HAMAR, STANGE)))
        .given(
            anonymous(),
            registered(
                new FeedbackKey(OTHER_FEEDBACK, STANGE, RECEIVED_ON), Sender.ANONYMOUS, COMPLAINT))
        .when(mark())
        .thenRefused("feedback.original-has-the-same-addressee");
  }

  @Test
  void aDuplicateHasNothingOpenOfItsOwn() {
    feedback
        .given(anonymous(), original(), new FeedbackReferred(KEY, referral(), INNLANDET, DAY))
        .when(mark())
        .thenRefused("feedback.no-referral-is-open");
  }

  @Test
  void aDuplicateIsDecidedInItsOriginal() {
    feedback.given(anonymous(), original(), duplicate());
    for (var command :
        List.of(
            close(),
            mark(),
            assess(AssessmentOutcome.ACCEPTED, false),
            new RecordEffect(FEEDBACK, WORDS, Helped.YES, DAY),
            new ReportToSender(FEEDBACK, WORDS, null, DAY))) {
      feedback.when(command).thenRefused("feedback.decided-in-the-original");
    }
  }

  private static final FeedbackId THIRD = FeedbackId.of("00000000-0000-4000-8000-000000008003");
  private static final FeedbackKey SAME = new FeedbackKey(THIRD, HAMAR, RECEIVED_ON);

  /// The feedback is someone unknown's; another, that follows it, is a person's.
  private Specification followedByAPersons() {
    return feedback.given(
        anonymous(),
        registered(SAME, new Sender(SENDER, null), COMPLAINT),
        new FeedbackMarkedAsDuplicate(SAME, FEEDBACK, DAY),
        new DuplicateLinked(KEY, THIRD, true),
        assessed());
  }

  @Test
  void theSenderOfADuplicateIsAnsweredInItsOriginal() {
    followedByAPersons().when(close()).thenRefused("feedback.known-sender-is-answered");
    feedback
        .when(new ReportToSender(FEEDBACK, WORDS, null, DAY))
        .when(close())
        .then(new ReportedToSender(KEY, said(2, "Fordi"), AnswerChannel.RECEIPT, DAY), closed());
  }

  @Test
  void unlessTheSenderOfTheDuplicateIsErased() {
    followedByAPersons()
        .given(new SenderErased(SAME, List.of(textOf(THIRD, 0)), FEEDBACK))
        .when(close())
        .then(closed());
  }

  @Test
  void theSenderOfADuplicateIsAnsweredAlsoWhenTheOriginalsIsErased() {
    feedback
        .given(
            fromAPerson(),
            registered(SAME, new Sender(null, FFO), COMPLAINT),
            new FeedbackMarkedAsDuplicate(SAME, FEEDBACK, DAY),
            new DuplicateLinked(KEY, THIRD, true),
            assessed(),
            new SenderErased(KEY, List.of(textOf(FEEDBACK, 0)), null))
        .when(close())
        .thenRefused("feedback.known-sender-is-answered");
    feedback
        .when(new ReportToSender(FEEDBACK, WORDS, null, DAY))
        .then(new ReportedToSender(KEY, said(2, "Fordi"), AnswerChannel.RECEIPT, DAY));
  }

  @Test
  void aSenderWhoIsKnownIsNotLeftWithAnOriginalThatWasClosedUnanswered() {
    feedback
        .given(
            fromFfo(),
            original(),
            new FeedbackAssessed(
                ORIGINAL, AssessmentOutcome.ACCEPTED, said(1, "Ja"), null, null, RECEIVED_ON),
            new FeedbackClosed(ORIGINAL, null, DAY))
        .when(mark())
        .thenRefused("feedback.closed-original-has-an-answer");
  }

  @Test
  void whatHasAnAnswerIsFollowedAlsoWhenItIsClosed() {
    feedback
        .given(
            fromFfo(),
            original(),
            new FeedbackAssessed(
                ORIGINAL, AssessmentOutcome.ACCEPTED, said(1, "Ja"), null, null, RECEIVED_ON),
            new ReportedToSender(ORIGINAL, said(1, "Takk"), AnswerChannel.RECEIPT, DAY),
            new FeedbackClosed(ORIGINAL, null, DAY))
        .when(mark())
        .then(new DuplicateLinked(ORIGINAL, FEEDBACK, true), duplicate());
  }

  @Test
  void someoneUnknownFollowsAnOriginalThatWasClosedUnanswered() {
    feedback
        .given(
            anonymous(),
            original(),
            new FeedbackAssessed(
                ORIGINAL, AssessmentOutcome.ACCEPTED, said(1, "Ja"), null, null, RECEIVED_ON),
            new FeedbackClosed(ORIGINAL, null, DAY))
        .when(mark())
        .then(new DuplicateLinked(ORIGINAL, FEEDBACK, false), duplicate());
  }

  @Test
  void theSenderOfADuplicateCanStillBeAsked() {
    feedback
        .given(fromFfo(), original(), duplicate())
        .when(new AskSender(FEEDBACK, WORDS, DAY))
        .then(new SenderAsked(KEY, said(1, "Fordi"), DAY));
  }

  // --- names of individuals

  @Test
  void aTextThatNamesIndividualsIsReplacedAndItsKeyDestroyed() {
    var redact = new RedactText(FEEDBACK, textOf(FEEDBACK, 0), new FreeText("Uten navn"));
    feedback
        .given(fromFfo())
        .when(redact)
        .then(
            new TextRedacted(
                KEY, textOf(FEEDBACK, 0), new ErasableText(textOf(FEEDBACK, 1), "Uten navn")));
    feedback.thenDestroyedKeysOf(textOf(FEEDBACK, 0));
  }

  /// One of each text that is written because of a feedback, by the order they come in.
  private static FeedbackEvent[] allThatIsWritten() {
    var measure = MeasureId.of("00000000-0000-4000-8000-000000004001");
    var nav = new Owner(HAMAR, null, null);
    return new FeedbackEvent[] {
      fromFfo(),
      new SenderAsked(KEY, said(1, "Når?"), DAY),
      new FeedbackAssessed(
          KEY, AssessmentOutcome.OUTSIDE_REMIT, said(2, "Nei"), said(3, "Kommunen"), null, DAY),
      new MeasurePlanned(KEY, measure, said(4, "Ny kø"), nav, TODAY),
      new MeasureChanged(KEY, measure, said(5, "Nytt køsystem"), nav, TODAY),
      new MeasureCompleted(KEY, measure, said(6, "Kortere kø"), DAY),
      new MeasureDropped(KEY, measure, said(7, "For dyrt"), DAY),
      new ReportedToSender(KEY, said(8, "Vi ringer"), AnswerChannel.PHONE, DAY),
      new ReportedToCouncil(KEY, COUNCIL, null, said(9, "Vi ringer"), DAY),
      new FeedbackClosed(KEY, said(10, "Trukket"), DAY),
      new FeedbackReopened(
          KEY,
          ReopenedBy.SENDER,
          said(11, "Ikke bedre"),
          FeedbackDeadlines.DEFAULT.from(TODAY),
          TODAY),
      new EffectRecorded(KEY, said(12, "Kortere kø"), Helped.PARTLY, TODAY)
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whateverIsWrittenOfItCanBeRedactedByTheAddressee(int text) {
    feedback
        .given(allThatIsWritten())
        .when(new RedactText(FEEDBACK, textOf(FEEDBACK, text), new FreeText("Uten navn")))
        .then(new TextRedacted(KEY, textOf(FEEDBACK, text), said(13, "Uten navn")));
    feedback.thenDestroyedKeysOf(textOf(FEEDBACK, text));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 11, 12})
  void theUnitThatTookItInRedactsWhatIsBetweenItAndTheSender(int text) {
    feedback
        .given(allThatIsWritten())
        .by(RECEIVER)
        .when(new RedactText(FEEDBACK, textOf(FEEDBACK, text), WORDS))
        .thenDestroyedKeysOf(textOf(FEEDBACK, text));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9, 10})
  void butDoesNotPutTheAddresseesDecisionInOtherWords(int text) {
    feedback
        .given(allThatIsWritten())
        .by(RECEIVER)
        .when(new RedactText(FEEDBACK, textOf(FEEDBACK, text), WORDS))
        .thenRefused("platform.unit-decides");
  }

  @Test
  void norWhatStandsInItsPlace() {
    feedback
        .given(allThatIsWritten())
        .given(new TextRedacted(KEY, textOf(FEEDBACK, 8), said(13, "Uten navn")))
        .by(RECEIVER)
        .when(new RedactText(FEEDBACK, textOf(FEEDBACK, 13), WORDS))
        .thenRefused("platform.unit-decides");
    feedback
        .by(ADDRESSEE)
        .when(new RedactText(FEEDBACK, textOf(FEEDBACK, 13), WORDS))
        .thenDestroyedKeysOf(textOf(FEEDBACK, 13));
  }

  @Test
  void aTextIsRedactedOnce() {
    feedback
        .given(
            fromFfo(),
            new TextRedacted(
                KEY, textOf(FEEDBACK, 0), new ErasableText(textOf(FEEDBACK, 1), "Uten navn")))
        .when(new RedactText(FEEDBACK, textOf(FEEDBACK, 0), WORDS))
        .thenRefused("feedback.text-can-be-read");
  }

  @Test
  void whatStandsInItsPlaceCanBeRedactedToo() {
    feedback
        .given(
            fromFfo(),
            new TextRedacted(
                KEY, textOf(FEEDBACK, 0), new ErasableText(textOf(FEEDBACK, 1), "Uten navn")))
        .when(new RedactText(FEEDBACK, textOf(FEEDBACK, 1), WORDS))
        .thenDestroyedKeysOf(textOf(FEEDBACK, 1));
  }

  @Test
  void aTextOfAnotherFeedbackIsNotRedactedFromHere() {
    feedback
        .given(fromFfo(), original())
        .when(new RedactText(FEEDBACK, textOf(OTHER_FEEDBACK, 0), WORDS))
        .thenRefused("feedback.text-can-be-read");
  }

  // --- whose decision it is

  @Test
  void theUnitThatTookItInDoesNotDecideForTheAddressee() {
    feedback.given(fromFfo()).by(RECEIVER);
    for (var command :
        List.of(
            new AcknowledgeFeedback(FEEDBACK, DAY),
            new AssignFeedbackOwner(FEEDBACK, SECRETARY),
            assess(AssessmentOutcome.ACCEPTED, false),
            mark(),
            close(),
            new ReportToSender(FEEDBACK, WORDS, null, DAY))) {
      feedback.when(command).thenRefused("platform.unit-decides");
    }
  }

  @Test
  void butKeepsInTouchWithTheSender() {
    feedback
        .given(fromFfo())
        .by(RECEIVER)
        .when(new AskSender(FEEDBACK, WORDS, DAY))
        .then(new SenderAsked(KEY, said(1, "Fordi"), DAY));
  }

  @Test
  void neitherCountyNorDirectorateDecidesForAnOffice() {
    feedback.given(fromFfo());
    for (var caller : List.of(COUNTY, DIRECTORATE_CALLER)) {
      feedback
          .by(caller)
          .when(assess(AssessmentOutcome.ACCEPTED, false))
          .thenRefused("platform.exists");
    }
  }

  @Test
  void aClosedUnitsFeedbackGoesToItsSuccessors() {
    feedback
        .given(
            fromFfo(),
            new UnitClosed(HAMAR, RECEIVED_ON.plusDays(1), List.of(OSLO)),
            new UnitClosed(STANGE, RECEIVED_ON.plusDays(1), List.of()))
        .by(new Caller("Z990021", Role.COUNTY, Set.of(OSLO)))
        .when(assess(AssessmentOutcome.ACCEPTED, false))
        .thenEvents();
    feedback
        .by(ADDRESSEE)
        .when(new AskSender(FEEDBACK, WORDS, DAY))
        .thenRefusedAfter("platform.exists");
  }
}
