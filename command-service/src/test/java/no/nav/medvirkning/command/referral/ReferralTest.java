package no.nav.medvirkning.command.referral;

import static no.nav.medvirkning.command.feedback.FeedbackFixtures.COMPLAINT;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.COUNTY;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.DIRECTORATE;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.DIRECTORATE_CALLER;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.FEEDBACK;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.KEY;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.OSLO;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.OTHER_FEEDBACK;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.RECEIVED_ON;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.RECEIVER;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.STANGE;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.TODAY;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.assessed;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.feedback;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.fromFfo;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.registered;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.HAMAR;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.INNLANDET;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.OTHER_COUNCIL;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.command.feedback.FeedbackCommand.CloseFeedback;
import no.nav.medvirkning.command.feedback.FeedbackCommand.RedactText;
import no.nav.medvirkning.command.feedback.FeedbackFixtures;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.ErasableTexts;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.referral.ReferralCommand.AcceptReferral;
import no.nav.medvirkning.command.referral.ReferralCommand.AnswerReferral;
import no.nav.medvirkning.command.referral.ReferralCommand.DeclineReferral;
import no.nav.medvirkning.command.referral.ReferralCommand.RedactReferralText;
import no.nav.medvirkning.command.referral.ReferralCommand.ReferFeedback;
import no.nav.medvirkning.command.referral.ReferralCommand.WithdrawReferral;
import no.nav.medvirkning.council.CouncilEvent.CouncilSuspended;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackClosed;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackMarkedAsDuplicate;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackReferred;
import no.nav.medvirkning.feedback.FeedbackEvent.ReferralReturned;
import no.nav.medvirkning.feedback.FeedbackKey;
import no.nav.medvirkning.feedback.Sender;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAccepted;
import no.nav.medvirkning.referral.ReferralEvent.ReferralAnswered;
import no.nav.medvirkning.referral.ReferralEvent.ReferralDeclined;
import no.nav.medvirkning.referral.ReferralEvent.ReferralMade;
import no.nav.medvirkning.referral.ReferralEvent.ReferralTextRedacted;
import no.nav.medvirkning.referral.ReferralEvent.ReferralWithdrawn;
import no.nav.medvirkning.referral.ReferralId;
import no.nav.medvirkning.referral.ReferralOutcome;
import no.nav.medvirkning.referral.ReferralParties;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReferralTest {

  private static final ReferralId REFERRAL = ReferralId.of("00000000-0000-4000-8000-000000005001");
  private static final LocalDate DAY = RECEIVED_ON.plusDays(5);
  private static final LocalDate WISHED_BY = LocalDate.of(2024, 6, 1);
  private static final FreeText WORDS = new FreeText("Fordi");
  private static final ReferralParties TO_THE_COUNTY = new ReferralParties(HAMAR, INNLANDET, null);

  private final Specification referrals = feedback();

  private static ReferFeedback refer(UnitNumber to) {
    return refer(to, null, WISHED_BY, DAY);
  }

  private static ReferFeedback refer(
      UnitNumber to, @Nullable CouncilId council, @Nullable LocalDate wishedBy, LocalDate on) {
    return new ReferFeedback(REFERRAL, FEEDBACK, to, council, WORDS, wishedBy, on);
  }

  private static ReferralMade made() {
    return new ReferralMade(REFERRAL, TO_THE_COUNTY, KEY, said(0, "Fordi"), WISHED_BY, DAY);
  }

  private static FeedbackReferred linked() {
    return new FeedbackReferred(KEY, REFERRAL, INNLANDET, DAY);
  }

  /// A text of the referral, by the order they came in.
  private static ErasableText said(int number, String words) {
    return new ErasableText(ErasableTexts.id(REFERRAL, number), words);
  }

  private static ReferralReturned returned(ReferralOutcome outcome, @Nullable String answer) {
    return new ReferralReturned(
        KEY, REFERRAL, outcome, answer == null ? null : said(1, answer), DAY);
  }

  private Specification underWay() {
    return referrals.given(fromFfo(), made(), linked());
  }

  // --- made

  @Test
  void anOfficeAsksItsCounty() {
    referrals.given(fromFfo()).when(refer(INNLANDET)).then(linked(), made());
  }

  @Test
  void orTheDirectorate() {
    referrals.given(fromFfo()).when(refer(DIRECTORATE)).thenEvents();
  }

  @Test
  void aCountyAsksTheDirectorateOnly() {
    var key = new FeedbackKey(FEEDBACK, INNLANDET, RECEIVED_ON);
    referrals
        .given(registered(key, Sender.ANONYMOUS, COMPLAINT))
        .by(COUNTY)
        .when(refer(OSLO))
        .thenRefused("referral.goes-upward");
    referrals.when(refer(HAMAR)).thenRefused("referral.goes-upward");
    referrals.when(refer(DIRECTORATE)).thenEvents();
  }

  @Test
  void anOfficeAsksNoOtherCountyAndNoOffice() {
    referrals.given(fromFfo()).when(refer(OSLO)).thenRefused("referral.goes-upward");
    referrals.when(refer(STANGE)).thenRefused("referral.goes-upward");
  }

  @Test
  void theDirectorateAsksNobodyAbove() {
    var key = new FeedbackKey(FEEDBACK, DIRECTORATE, RECEIVED_ON);
    referrals
        .given(registered(key, Sender.ANONYMOUS, COMPLAINT))
        .by(DIRECTORATE_CALLER)
        .when(refer(DIRECTORATE))
        .thenRefused("referral.goes-upward");
  }

  @Test
  void aClosedCountysSuccessorIsAsked() {
    referrals
        .given(fromFfo(), new UnitClosed(INNLANDET, RECEIVED_ON, List.of(OSLO)))
        .when(refer(OSLO))
        .thenEvents();
  }

  @Test
  void aClosedUnitIsNotAsked() {
    referrals
        .given(fromFfo(), new UnitClosed(INNLANDET, RECEIVED_ON, List.of()))
        .when(refer(INNLANDET))
        .thenRefused("referral.unit-is-open");
  }

  @Test
  void theCouncilOfThatUnitIsAsked() {
    var asked = new ReferralParties(HAMAR, INNLANDET, COUNCIL);
    referrals
        .given(fromFfo())
        .when(refer(INNLANDET, COUNCIL, null, DAY))
        .then(linked(), new ReferralMade(REFERRAL, asked, KEY, said(0, "Fordi"), null, DAY));
  }

  @Test
  void anotherUnitsCouncilReadsAsMissing() {
    referrals
        .given(fromFfo())
        .when(refer(DIRECTORATE, COUNCIL, null, DAY))
        .thenRefused("platform.exists");
    referrals.when(refer(INNLANDET, OTHER_COUNCIL, null, DAY)).thenRefused("platform.exists");
  }

  @Test
  void aCouncilThatIsNotActiveIsNotAsked() {
    referrals
        .given(fromFfo(), new CouncilSuspended(COUNCIL, RECEIVED_ON, "Ro"))
        .when(refer(INNLANDET, COUNCIL, null, DAY))
        .thenRefused("referral.council-is-active");
  }

  @Test
  void anAnswerIsNotWishedForBeforeTheQuestion() {
    referrals
        .given(fromFfo())
        .when(refer(INNLANDET, null, DAY.minusDays(1), DAY))
        .thenRefused("referral.not-wished-for-before-it-is-made");
  }

  @Test
  void aReferralIsNotMadeInTheFutureNorBeforeTheFeedbackCameIn() {
    referrals
        .given(fromFfo())
        .when(refer(INNLANDET, null, null, TODAY.plusDays(1)))
        .thenRefused("referral.not-in-the-future");
    referrals
        .when(refer(INNLANDET, null, null, RECEIVED_ON.minusDays(1)))
        .thenRefused("feedback.not-before");
  }

  @Test
  void closedFeedbackIsNotReferred() {
    referrals
        .given(fromFfo(), assessed(), new FeedbackClosed(KEY, FeedbackFixtures.said(2, "Nei"), DAY))
        .when(refer(INNLANDET))
        .thenRefused("feedback.feedback-is-open");
  }

  @Test
  void aDuplicateIsNotReferred() {
    referrals
        .given(fromFfo(), new FeedbackMarkedAsDuplicate(KEY, OTHER_FEEDBACK, DAY))
        .when(refer(INNLANDET))
        .thenRefused("feedback.decided-in-the-original");
  }

  @Test
  void feedbackOutOfReachReadsAsMissing() {
    referrals.given(fromFfo()).by(COUNTY).when(refer(INNLANDET)).thenRefused("platform.exists");
  }

  @Test
  void onlyTheAddresseeRefers() {
    referrals
        .given(fromFfo())
        .by(RECEIVER)
        .when(refer(INNLANDET))
        .thenRefused("platform.unit-within-reach");
  }

  /// It took the feedback in, and is the one asked: an owner of what is made, who does not decide.
  @Test
  void theUnitThatIsAskedDoesNotReferToItself() {
    referrals
        .given(fromFfo())
        .by(new Caller("Z990022", Role.COUNTY, Set.of(STANGE, INNLANDET)))
        .when(refer(INNLANDET))
        .thenRefused("platform.unit-decides");
  }

  // --- what comes back

  @Test
  void theReceiverAccepts() {
    underWay()
        .by(COUNTY)
        .when(new AcceptReferral(REFERRAL, DAY))
        .then(new ReferralAccepted(REFERRAL, TO_THE_COUNTY, DAY));
  }

  @Test
  void once() {
    underWay()
        .given(new ReferralAccepted(REFERRAL, TO_THE_COUNTY, DAY))
        .by(COUNTY)
        .when(new AcceptReferral(REFERRAL, DAY))
        .thenRefused("referral.accepted-once");
  }

  @Test
  void theAnswerReturnsToTheFeedback() {
    underWay()
        .by(COUNTY)
        .when(new AnswerReferral(REFERRAL, new FreeText("Ja"), DAY))
        .then(
            returned(ReferralOutcome.ANSWERED, "Ja"),
            new ReferralAnswered(REFERRAL, TO_THE_COUNTY, said(1, "Ja"), DAY));
  }

  @Test
  void soDoesTheReasonForDeclining() {
    underWay()
        .by(COUNTY)
        .when(new DeclineReferral(REFERRAL, WORDS, DAY))
        .then(
            returned(ReferralOutcome.DECLINED, "Fordi"),
            new ReferralDeclined(REFERRAL, TO_THE_COUNTY, said(1, "Fordi"), DAY));
  }

  @Test
  void theOneWhoAskedTakesTheQuestionBack() {
    underWay()
        .when(new WithdrawReferral(REFERRAL, WORDS, DAY))
        .then(
            returned(ReferralOutcome.WITHDRAWN, null),
            new ReferralWithdrawn(REFERRAL, TO_THE_COUNTY, said(1, "Fordi"), DAY));
  }

  @Test
  void whatHasEndedIsOver() {
    for (var end :
        List.of(
            new ReferralAnswered(REFERRAL, TO_THE_COUNTY, said(1, "Ja"), DAY),
            new ReferralDeclined(REFERRAL, TO_THE_COUNTY, said(1, "Nei"), DAY),
            new ReferralWithdrawn(REFERRAL, TO_THE_COUNTY, said(1, "Løst"), DAY))) {
      var ended = feedback().given(fromFfo(), made(), linked()).given(end);
      ended.when(new WithdrawReferral(REFERRAL, WORDS, DAY));
      ended.thenRefused("referral.referral-is-open");
      for (var command :
          List.of(
              new AcceptReferral(REFERRAL, DAY),
              new AnswerReferral(REFERRAL, WORDS, DAY),
              new DeclineReferral(REFERRAL, WORDS, DAY))) {
        ended.by(COUNTY).when(command).thenRefused("referral.referral-is-open");
      }
    }
  }

  @Test
  void nothingComesBackInTheFutureOrBeforeTheQuestion() {
    underWay()
        .by(COUNTY)
        .when(new AnswerReferral(REFERRAL, WORDS, TODAY.plusDays(1)))
        .thenRefused("referral.not-in-the-future");
    referrals
        .when(new AnswerReferral(REFERRAL, WORDS, DAY.minusDays(1)))
        .thenRefused("referral.not-before-it-was-made");
  }

  // --- whose decision it is

  @Test
  void theOneWhoAskedDoesNotAnswer() {
    underWay();
    for (var command :
        List.of(
            new AcceptReferral(REFERRAL, DAY),
            new AnswerReferral(REFERRAL, WORDS, DAY),
            new DeclineReferral(REFERRAL, WORDS, DAY))) {
      referrals.when(command).thenRefused("platform.unit-decides");
    }
  }

  @Test
  void theOneWhoIsAskedDoesNotTakeItBack() {
    underWay()
        .by(COUNTY)
        .when(new WithdrawReferral(REFERRAL, WORDS, DAY))
        .thenRefused("platform.unit-decides");
  }

  @Test
  void toOthersItDoesNotExist() {
    underWay();
    for (var caller : List.of(RECEIVER, DIRECTORATE_CALLER)) {
      referrals
          .by(caller)
          .when(new AnswerReferral(REFERRAL, WORDS, DAY))
          .thenRefused("platform.exists");
    }
  }

  @Test
  void theCountysAnswerChangesNothingThatTheOfficeDecides() {
    underWay().by(COUNTY).when(new AnswerReferral(REFERRAL, WORDS, DAY)).thenEvents();
    referrals.when(new CloseFeedback(FEEDBACK, WORDS, DAY)).thenRefusedAfter("platform.exists");
  }

  // --- redacted

  private Specification answered() {
    return underWay()
        .given(
            returned(ReferralOutcome.ANSWERED, "Ja"),
            new ReferralAnswered(REFERRAL, TO_THE_COUNTY, said(1, "Ja"), DAY));
  }

  private static RedactReferralText redact(int text) {
    return new RedactReferralText(
        REFERRAL, ErasableTexts.id(REFERRAL, text), new FreeText("Uten navn"));
  }

  private static ReferralTextRedacted redacted(int text, int replacement) {
    return new ReferralTextRedacted(
        REFERRAL,
        TO_THE_COUNTY,
        KEY,
        ErasableTexts.id(REFERRAL, text),
        said(replacement, "Uten navn"));
  }

  @Test
  void aQuestionThatNamesIndividualsIsRedactedByTheOneWhoAsked() {
    answered().when(redact(0)).then(redacted(0, 2));
    referrals.thenDestroyedKeysOf(ErasableTexts.id(REFERRAL, 0));
  }

  @Test
  void anAnswerByTheOneWhoAnswered() {
    answered().by(COUNTY).when(redact(1)).then(redacted(1, 2));
    referrals.thenDestroyedKeysOf(ErasableTexts.id(REFERRAL, 1));
  }

  @Test
  void whatStandsInItsPlaceTooButWhatIsGoneIsGone() {
    answered().given(redacted(1, 2)).by(COUNTY).when(redact(1));
    referrals.thenRefused("referral.text-can-be-read");
    referrals.when(redact(2)).then(redacted(2, 3));
  }

  @Test
  void theReasonForDecliningAndForTakingItBackToo() {
    var declined = new ReferralDeclined(REFERRAL, TO_THE_COUNTY, said(1, "Nei"), DAY);
    underWay().given(declined).by(COUNTY).when(redact(1)).then(redacted(1, 2));
    var withdrawn = new ReferralWithdrawn(REFERRAL, TO_THE_COUNTY, said(1, "Løst"), DAY);
    feedback().given(fromFfo(), made(), linked(), withdrawn).when(redact(1)).then(redacted(1, 2));
  }

  @Test
  void noneOfThemPutsTheOthersWordsInOtherWords() {
    answered().when(redact(1)).thenRefused("platform.unit-decides");
    referrals.by(COUNTY).when(redact(0)).thenRefused("platform.unit-decides");
  }

  @Test
  void theFeedbackDoesNotRedactWhatCameBack() {
    answered()
        .when(new RedactText(FEEDBACK, ErasableTexts.id(REFERRAL, 1), new FreeText("Uten navn")))
        .thenRefused("feedback.text-can-be-read");
  }
}
