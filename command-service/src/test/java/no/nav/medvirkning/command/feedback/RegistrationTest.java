package no.nav.medvirkning.command.feedback;

import static no.nav.medvirkning.command.feedback.FeedbackFixtures.ADDRESSEE;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.COMPLAINT;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.COUNTY;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.DIGITAL;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.DIRECTORATE_CALLER;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.FEEDBACK;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.FINDING;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.KEY;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.PANEL;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.RECEIPT;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.RECEIVED_ON;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.RECEIVER;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.SENDER;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.STANGE;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.TEXT;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.TODAY;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.anonymous;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.feedbackOn;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.fromAPerson;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.fromFfo;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.ofTheCase;
import static no.nav.medvirkning.command.feedback.FeedbackFixtures.textOf;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.CLOSING;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FFO;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.HAMAR;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.INNLANDET;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.MARCH;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.OTHER_COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.THEME;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.council;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.activity.ActivityEvent.FindingBecameFeedback;
import no.nav.medvirkning.activity.ActivityId;
import no.nav.medvirkning.command.feedback.FeedbackCommand.RegisterFeedback;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.feedback.AnswerChannel;
import no.nav.medvirkning.feedback.DeadlinesEvent.DeadlinesSet;
import no.nav.medvirkning.feedback.DeadlinesEvent.DeadlinesWithdrawn;
import no.nav.medvirkning.feedback.FeedbackDeadlines;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackRegistered;
import no.nav.medvirkning.feedback.FeedbackSource;
import no.nav.medvirkning.feedback.ResponseDates;
import no.nav.medvirkning.feedback.Sender;
import no.nav.medvirkning.feedback.UserGroup;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationClosed;
import no.nav.medvirkning.person.PersonEvent.FeedbackGiven;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.theme.ThemeEvent.ThemeRetired;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What comes in, and when it is to be answered.
class RegistrationTest {

  private final Specification feedback = feedbackOn(TODAY).by(RECEIVER);

  private static RegisterFeedback register(
      UnitNumber unit,
      FeedbackSource source,
      @Nullable Sender sender,
      @Nullable AnswerChannel channel,
      @Nullable LocalDate receivedOn) {
    return new RegisterFeedback(
        FEEDBACK,
        unit,
        new Title("Nav-leder"),
        STANGE,
        source,
        sender,
        new FreeText(TEXT),
        DIGITAL,
        Set.of(UserGroup.YOUTH),
        CouncilLevel.LOCAL,
        channel,
        RECEIPT,
        receivedOn);
  }

  private static RegisterFeedback from(@Nullable Sender sender) {
    return register(HAMAR, COMPLAINT, sender, AnswerChannel.PHONE, RECEIVED_ON);
  }

  private static RegisterFeedback from(FeedbackSource source) {
    return register(HAMAR, source, null, null, RECEIVED_ON);
  }

  private static FeedbackSource source(FeedbackSource.Kind kind) {
    return new FeedbackSource(kind, null, null, null, null, null);
  }

  private FeedbackRegistered lastRegistered() {
    return (FeedbackRegistered) feedback.thenEvents().getLast();
  }

  @Test
  void feedbackFromAnOrganisationIsTakenIn() {
    feedback.when(from(new Sender(null, FFO))).then(fromFfo());
  }

  @Test
  void feedbackFromSomeoneUnknownIsAnsweredOnTheReceipt() {
    feedback.when(register(HAMAR, COMPLAINT, null, null, RECEIVED_ON)).then(anonymous());
  }

  @Test
  void aPersonRemembersTheFeedback() {
    feedback
        .when(from(new Sender(SENDER, null)))
        .then(new FeedbackGiven(SENDER, FEEDBACK), fromAPerson());
  }

  @Test
  void itCameInTodayWhereNothingElseIsTold() {
    feedback.when(register(HAMAR, COMPLAINT, null, null, null));
    assertThat(lastRegistered().key().receivedOn()).isEqualTo(TODAY);
  }

  @Test
  void whatCameInInTheFutureIsRefused() {
    feedback
        .when(register(HAMAR, COMPLAINT, null, null, TODAY.plusDays(1)))
        .thenRefused("feedback.not-in-the-future");
  }

  @Test
  void anAddresseeThatDoesNotExistIsRefused() {
    feedback
        .when(register(new UnitNumber("9999"), COMPLAINT, null, null, RECEIVED_ON))
        .thenRefused("platform.exists");
  }

  @Test
  void anAddresseeThatWasClosedIsRefused() {
    feedback
        .given(new UnitClosed(HAMAR, RECEIVED_ON.minusDays(1), List.of()))
        .when(from((Sender) null))
        .thenRefused("feedback.unit-is-open");
  }

  @Test
  void aThemeOutOfUseIsRefused() {
    feedback
        .given(new ThemeRetired(DIGITAL, RECEIVED_ON))
        .when(register(HAMAR, COMPLAINT, null, null, RECEIVED_ON))
        .thenRefused("theme.theme-is-in-use");
  }

  @Test
  void aThemeThatWasInUseThenIsTaken() {
    feedback
        .given(new ThemeRetired(DIGITAL, RECEIVED_ON.plusDays(1)))
        .when(register(HAMAR, COMPLAINT, null, null, RECEIVED_ON))
        .then(anonymous());
  }

  @Test
  void aSenderIsNotTwo() {
    feedback.when(from(new Sender(SENDER, FFO))).thenRefused("feedback.sender-is-one");
  }

  @Test
  void someoneUnknownCannotBePhoned() {
    feedback.when(from((Sender) null)).thenRefused("feedback.unknown-sender-reads-the-receipt");
  }

  @Test
  void anErasedPersonSendsNothing() {
    feedback
        .given(new PersonErased(SENDER))
        .when(from(new Sender(SENDER, null)))
        .thenRefused("feedback.person-is-not-erased");
  }

  @Test
  void anOrganisationThatWasClosedSendsNothing() {
    feedback
        .given(new OrganisationClosed(FFO, RECEIVED_ON.minusDays(1)))
        .when(from(new Sender(null, FFO)))
        .thenRefused("feedback.organisation-is-open");
  }

  // --- where it comes from

  private static RegisterFeedback byTheCounty(FeedbackSource source) {
    var c = from(source);
    return new RegisterFeedback(
        c.feedback(),
        c.unit(),
        c.role(),
        INNLANDET,
        source,
        null,
        c.text(),
        c.theme(),
        c.userGroups(),
        c.level(),
        null,
        c.receipt(),
        c.receivedOn());
  }

  @Test
  void feedbackFromACaseNamesTheCouncilToo() {
    feedback
        .by(COUNTY)
        .when(
            byTheCounty(
                new FeedbackSource(FeedbackSource.Kind.CASE, null, MARCH, THEME, null, null)));
    assertThat(lastRegistered().source()).isEqualTo(ofTheCase());
  }

  @Test
  void feedbackFromACaseNamesTheCase() {
    feedback
        .by(COUNTY)
        .when(
            byTheCounty(
                new FeedbackSource(FeedbackSource.Kind.CASE, null, MARCH, null, null, null)))
        .thenRefused("feedback.a-case-names-its-meeting");
  }

  @Test
  void otherFeedbackNamesNoCase() {
    feedback
        .by(COUNTY)
        .when(
            byTheCounty(
                new FeedbackSource(FeedbackSource.Kind.OTHER, null, MARCH, THEME, null, null)))
        .thenRefused("feedback.a-case-names-its-meeting");
  }

  @Test
  void theCaseIsOneOfTheMeeting() {
    feedback
        .by(COUNTY)
        .when(
            byTheCounty(
                new FeedbackSource(FeedbackSource.Kind.CASE, null, MARCH, CLOSING, null, null)))
        .thenRefused("feedback.case-of-the-meeting");
  }

  @Test
  void theMeetingIsOneOfTheCouncil() {
    feedback
        .given(council(OTHER_COUNCIL))
        .by(COUNTY)
        .when(
            byTheCounty(
                new FeedbackSource(
                    FeedbackSource.Kind.CASE, OTHER_COUNCIL, MARCH, THEME, null, null)))
        .thenRefused("feedback.meeting-of-the-council");
  }

  @Test
  void aCaseOutOfReachReadsAsMissing() {
    feedback.when(from(ofTheCase())).thenRefused("platform.exists");
  }

  @Test
  void aMemberIsOfACouncil() {
    feedback
        .when(from(source(FeedbackSource.Kind.MEMBER)))
        .thenRefused("feedback.a-member-names-the-council");
    feedback
        .by(COUNTY)
        .when(
            byTheCounty(
                new FeedbackSource(FeedbackSource.Kind.MEMBER, COUNCIL, null, null, null, null)))
        .thenEvents();
  }

  @Test
  void aCouncilOutOfReachReadsAsMissing() {
    feedback
        .when(from(new FeedbackSource(FeedbackSource.Kind.MEMBER, COUNCIL, null, null, null, null)))
        .thenRefused("platform.exists");
  }

  @Test
  void aFindingBecomesFeedback() {
    var source = new FeedbackSource(FeedbackSource.Kind.PANEL, null, null, null, PANEL, FINDING);
    feedback
        .when(from(source))
        .then(
            new FindingBecameFeedback(PANEL, STANGE, FINDING, FEEDBACK),
            FeedbackFixtures.registered(KEY, Sender.ANONYMOUS, source));
  }

  @Test
  void aFindingIsOfAnActivity() {
    feedback
        .when(from(new FeedbackSource(FeedbackSource.Kind.PANEL, null, null, null, null, FINDING)))
        .thenRefused("feedback.a-finding-names-its-activity");
  }

  @Test
  void aFindingOfAnActivityOutOfReachReadsAsMissing() {
    feedback
        .by(COUNTY)
        .when(
            byTheCounty(
                new FeedbackSource(FeedbackSource.Kind.PANEL, null, null, null, PANEL, FINDING)))
        .thenRefused("platform.exists");
    feedback
        .by(RECEIVER)
        .when(
            from(
                new FeedbackSource(
                    FeedbackSource.Kind.PANEL,
                    null,
                    null,
                    null,
                    ActivityId.of("00000000-0000-4000-8000-000000006002"),
                    FINDING)))
        .thenRefused("platform.exists");
  }

  // --- who takes it in

  @Test
  void aUnitTakesInForItselfOnly() {
    feedback
        .by(DIRECTORATE_CALLER)
        .when(register(HAMAR, COMPLAINT, null, null, RECEIVED_ON))
        .thenRefused("platform.unit-within-reach");
  }

  @Test
  void theAddresseeDoesNotTakeInOnBehalfOfAnother() {
    feedback
        .by(ADDRESSEE)
        .when(register(HAMAR, COMPLAINT, null, null, RECEIVED_ON))
        .thenRefused("platform.unit-decides");
  }

  // --- deadlines

  private static final FeedbackDeadlines QUICK = new FeedbackDeadlines(1, 2, 3);
  private static final FeedbackDeadlines SLOW = new FeedbackDeadlines(10, 20, 30);
  private static final LocalDate LAST_YEAR = RECEIVED_ON.minusYears(1);

  private ResponseDates datesOfWhatComesInNow() {
    feedback.when(register(HAMAR, COMPLAINT, null, null, RECEIVED_ON));
    return lastRegistered().dates();
  }

  @Test
  void itIsAnsweredByTheNationalDeadlines() {
    feedback.given(new DeadlinesSet(null, SLOW, LAST_YEAR));
    assertThat(datesOfWhatComesInNow()).isEqualTo(SLOW.from(RECEIVED_ON));
  }

  @Test
  void aUnitsOwnDeadlinesComeFirst() {
    feedback.given(
        new DeadlinesSet(null, SLOW, LAST_YEAR), new DeadlinesSet(HAMAR, QUICK, RECEIVED_ON));
    assertThat(datesOfWhatComesInNow()).isEqualTo(QUICK.from(RECEIVED_ON));
  }

  @Test
  void deadlinesThatHoldLaterDoNotHoldYet() {
    feedback.given(new DeadlinesSet(HAMAR, QUICK, RECEIVED_ON.plusDays(1)));
    assertThat(datesOfWhatComesInNow()).isEqualTo(FeedbackDeadlines.DEFAULT.from(RECEIVED_ON));
  }

  @Test
  void aUnitThatHasWithdrawnItsOwnFollowsTheNationalOnes() {
    feedback.given(
        new DeadlinesSet(null, SLOW, LAST_YEAR),
        new DeadlinesSet(HAMAR, QUICK, LAST_YEAR),
        new DeadlinesWithdrawn(HAMAR, RECEIVED_ON));
    assertThat(datesOfWhatComesInNow()).isEqualTo(SLOW.from(RECEIVED_ON));
  }

  // --- texts

  @Test
  void aTextsIdFollowsFromTheFeedbacksSoThatNobodyCanChooseAnothersText() {
    feedback.when(register(HAMAR, COMPLAINT, null, null, RECEIVED_ON));
    assertThat(lastRegistered().text().id()).isEqualTo(textOf(FEEDBACK, 0));
    assertThat(textOf(FEEDBACK, 0))
        .isNotEqualTo(textOf(FEEDBACK, 1))
        .isNotEqualTo(textOf(FeedbackFixtures.OTHER_FEEDBACK, 0));
  }
}
