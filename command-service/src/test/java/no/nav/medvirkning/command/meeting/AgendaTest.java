package no.nav.medvirkning.command.meeting;

import static no.nav.medvirkning.command.meeting.MeetingFixtures.AGENDA_APPROVED_ON;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.CLOSING;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNTY_DIRECTOR;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_1;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_2;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_IN_FEBRUARY;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_IN_JUNE;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FEBRUARY;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FEBRUARY_MINUTES;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FFO;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FFO_SEAT;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.INNLANDET;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.JUNE;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.LAST_DAY_FOR_INPUT;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.LAST_DAY_IN_TIME;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.LEADERS_SEAT;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.MARCH;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.OPENING;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.OTHER_COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.RESEARCHER;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.SECRETARY;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.THEME;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.agenda;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.and;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.approvedFebruary;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.circulatedFebruary;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.confidential;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.deliberatedAll;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.details;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.draftOfFebruary;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.mandate;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.meetingsOn;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.notified;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.numbered;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.planned;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.presenter;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.proposed;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.proposedLate;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.scheduled;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.theCouncil;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.weighed;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.withAgenda;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.withCases;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.command.meeting.MeetingCommand.ApproveAgenda;
import no.nav.medvirkning.command.meeting.MeetingCommand.Confidential;
import no.nav.medvirkning.command.meeting.MeetingCommand.ProposeCase;
import no.nav.medvirkning.command.meeting.MeetingCommand.SendNotice;
import no.nav.medvirkning.command.meeting.MeetingCommand.WeighCompetence;
import no.nav.medvirkning.command.meeting.MeetingCommand.WithdrawCase;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.council.CouncilEvent.CouncilSuspended;
import no.nav.medvirkning.council.CouncilEvent.MandateAdopted;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.meeting.CaseDetails;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.CaseRegisterEvent.CaseNumbersTaken;
import no.nav.medvirkning.meeting.CompetenceOutcome;
import no.nav.medvirkning.meeting.Confidentiality;
import no.nav.medvirkning.meeting.MeetingEvent.CaseProposed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseWithdrawn;
import no.nav.medvirkning.meeting.MeetingEvent.CompetenceWeighed;
import no.nav.medvirkning.meeting.MeetingEvent.NoticeSent;
import no.nav.medvirkning.meeting.Presenter;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesCirculated;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesDrafted;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How cases come to a meeting, get on its agenda and get their numbers.
class AgendaTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 3, 5);
  private static final Title TITLE = new Title("Brukermedvirkning på alle nivå");

  private final Specification meetings = meetingsOn(TODAY).given(theCouncil());

  private static ProposeCase propose(CaseKind kind, @Nullable MinutesId minutes) {
    return new ProposeCase(MARCH, THEME, kind, TITLE, Side.USER, null, null, null, minutes);
  }

  private static ProposeCase propose(Confidential confidential) {
    return new ProposeCase(
        MARCH, THEME, CaseKind.INFORMATION, TITLE, Side.NAV, null, null, confidential, null);
  }

  private static ProposeCase propose(Presenter... presenters) {
    return new ProposeCase(
        MARCH, THEME, CaseKind.DISCUSSION, TITLE, Side.USER, List.of(presenters), null, null, null);
  }

  private static ApproveAgenda approve(CaseId... cases) {
    return new ApproveAgenda(
        MARCH, List.of(cases), LEADERS_SEAT, COUNTY_DIRECTOR, AGENDA_APPROVED_ON);
  }

  @ParameterizedTest
  @EnumSource(Side.class)
  void eitherSideBringsACase(Side side) {
    var presenter = new Presenter(RESEARCHER, FFO, INNLANDET, "forsker");
    meetings
        .given(planned())
        .when(
            new ProposeCase(
                MARCH,
                THEME,
                CaseKind.DISCUSSION,
                TITLE,
                side,
                List.of(presenter),
                List.of(new Title("Rapport")),
                null,
                null))
        .then(
            proposedLate(
                MARCH,
                THEME,
                new CaseDetails(
                    CaseKind.DISCUSSION,
                    TITLE.value(),
                    null,
                    side,
                    List.of(presenter),
                    List.of("Rapport"),
                    null,
                    null)));
  }

  @Test
  void aCaseIsProposedOnce() {
    meetings
        .given(withCases())
        .when(propose(CaseKind.DISCUSSION, null))
        .thenRefused("meeting.case-is-new");
  }

  @Test
  void noCaseComesAfterTheNotice() {
    meetings
        .given(notified())
        .when(
            new ProposeCase(
                MARCH, CLOSING, CaseKind.CLOSING, TITLE, Side.USER, null, null, null, null))
        .thenRefused("meeting.before-the-notice");
  }

  @Test
  void aCaseOnTheLastDayForInputIsInTime() {
    meetingsOn(LAST_DAY_FOR_INPUT)
        .given(theCouncil())
        .given(planned())
        .when(propose(CaseKind.DISCUSSION, null))
        .then(new CaseProposed(MARCH, COUNCIL, THEME, theCase(), LAST_DAY_FOR_INPUT, false));
  }

  @Test
  void aCaseAfterTheLastDayForInputIsTakenInAndMarkedLate() {
    meetingsOn(LAST_DAY_FOR_INPUT.plusDays(1))
        .given(theCouncil())
        .given(planned())
        .when(propose(CaseKind.DISCUSSION, null))
        .then(proposedLate(MARCH, THEME, theCase()));
  }

  @Test
  void theDayThatACaseCameDecidesNotTheDayItIsRecorded() {
    meetings
        .given(planned())
        .happenedOn(LAST_DAY_FOR_INPUT)
        .when(propose(CaseKind.DISCUSSION, null))
        .then(new CaseProposed(MARCH, COUNCIL, THEME, theCase(), LAST_DAY_FOR_INPUT, false));
  }

  @ParameterizedTest
  @EnumSource(
      value = CaseKind.class,
      names = {"OPENING", "CLOSING", "ELECTION", "OTHER_BUSINESS"})
  void aFormalPointHasNoDeadlineForInput(CaseKind kind) {
    meetings
        .given(planned())
        .when(propose(kind, null))
        .then(
            proposed(
                MARCH,
                THEME,
                new CaseDetails(
                    kind, TITLE.value(), null, Side.USER, List.of(), List.of(), null, null)));
  }

  private static CaseDetails theCase() {
    return new CaseDetails(
        CaseKind.DISCUSSION, TITLE.value(), null, Side.USER, List.of(), List.of(), null, null);
  }

  @Test
  void approvalOfFormerMinutesIsACase() {
    meetings
        .given(circulatedFebruary())
        .given(planned())
        .when(propose(CaseKind.MINUTES_APPROVAL, FEBRUARY_MINUTES))
        .thenEvents();
  }

  @Test
  void approvalOfMinutesNamesThem() {
    meetings
        .given(planned())
        .when(propose(CaseKind.MINUTES_APPROVAL, null))
        .thenRefused("meeting.names-minutes-to-approve");
  }

  @Test
  void noOtherCaseNamesMinutes() {
    meetings
        .given(circulatedFebruary())
        .given(planned())
        .when(propose(CaseKind.DISCUSSION, FEBRUARY_MINUTES))
        .thenRefused("meeting.names-minutes-to-approve");
  }

  @Test
  void unknownMinutesAreRefused() {
    meetings
        .given(planned())
        .when(propose(CaseKind.MINUTES_APPROVAL, FEBRUARY_MINUTES))
        .thenRefused("platform.exists");
  }

  @Test
  void anotherCouncilsMinutesAreRefused() {
    meetings
        .given(planned())
        .given(
            new MinutesDrafted(FEBRUARY_MINUTES, OTHER_COUNCIL, FEBRUARY, SECRETARY, null),
            new MinutesCirculated(FEBRUARY_MINUTES, OTHER_COUNCIL, TODAY, TODAY))
        .when(propose(CaseKind.MINUTES_APPROVAL, FEBRUARY_MINUTES))
        .thenRefused("meeting.minutes-of-this-council");
  }

  @Test
  void minutesThatNobodyHasReadAreNotPutUpForApproval() {
    meetings
        .given(draftOfFebruary())
        .given(planned())
        .when(propose(CaseKind.MINUTES_APPROVAL, FEBRUARY_MINUTES))
        .thenRefused("meeting.minutes-await-approval");
  }

  @Test
  void approvedMinutesAreNotPutUpAgain() {
    meetings
        .given(approvedFebruary())
        .given(planned())
        .when(propose(CaseKind.MINUTES_APPROVAL, FEBRUARY_MINUTES))
        .thenRefused("meeting.minutes-await-approval");
  }

  @Test
  void minutesOfALaterMeetingAreRefused() {
    meetings
        .given(circulatedFebruary())
        .given(scheduled(MARCH, DAY_IN_FEBRUARY))
        .when(propose(CaseKind.MINUTES_APPROVAL, FEBRUARY_MINUTES))
        .thenRefused("meeting.minutes-of-an-earlier-meeting");
  }

  @Test
  void aConfidentialCaseHasGroundPublicTitleAndEnd() {
    meetings
        .given(planned())
        .when(
            propose(new Confidential(new Title("Før budsjettet"), new Title("Orientering"), DAY_1)))
        .then(
            proposedLate(
                MARCH,
                THEME,
                new CaseDetails(
                    CaseKind.INFORMATION,
                    TITLE.value(),
                    "Orientering",
                    Side.NAV,
                    List.of(),
                    List.of(),
                    new Confidentiality("Før budsjettet", DAY_1),
                    null)));
  }

  @Test
  void aCaseThatIsPublicBeforeTheMeetingIsNotConfidential() {
    var dayBefore = DAY_1.minusDays(1);
    meetings
        .given(planned())
        .when(
            propose(
                new Confidential(new Title("Før budsjettet"), new Title("Orientering"), dayBefore)))
        .thenRefused("meeting.confidential-until-the-meeting");
  }

  @Test
  void unknownPresentersAreRefused() {
    var nobody = PersonId.of("00000000-0000-4000-8000-0000000b9999");
    meetings
        .given(planned())
        .when(propose(new Presenter(nobody, null, null, null)))
        .thenRefused("platform.exists");
  }

  @Test
  void presentersOfUnknownOrganisationsAreRefused() {
    var nothing = OrganisationId.of("00000000-0000-4000-8000-00000000f999");
    meetings
        .given(planned())
        .when(propose(new Presenter(RESEARCHER, nothing, null, null)))
        .thenRefused("platform.exists");
  }

  @Test
  void presentersOfUnknownUnitsAreRefused() {
    meetings
        .given(planned())
        .when(propose(new Presenter(RESEARCHER, null, new UnitNumber("9999"), null)))
        .thenRefused("platform.exists");
  }

  @Test
  void anErasedPersonPresentsNothing() {
    meetings
        .given(planned())
        .given(new PersonErased(RESEARCHER))
        .when(propose(new Presenter(RESEARCHER, null, null, null)))
        .thenRefused("meeting.person-is-not-erased");
  }

  @Test
  void thePresentersCapacityHoldsNoIdentityNumber() {
    meetings
        .given(planned())
        .when(propose(new Presenter(RESEARCHER, null, null, "forsker 01010750160")))
        .thenRefused("meeting.capacity-is-plain-text");
  }

  @Test
  void competenceIsWeighed() {
    meetings
        .given(withCases())
        .when(
            new WeighCompetence(
                MARCH,
                THEME,
                CompetenceOutcome.EXPERTISE_TO_BE_INVITED,
                new FreeText("Forskeren kommer")))
        .then(
            new CompetenceWeighed(
                MARCH,
                COUNCIL,
                THEME,
                CompetenceOutcome.EXPERTISE_TO_BE_INVITED,
                "Forskeren kommer"));
  }

  @Test
  void competenceIsWeighedForCasesOfTheMeeting() {
    meetings
        .given(planned())
        .when(new WeighCompetence(MARCH, THEME, CompetenceOutcome.SUFFICIENT, null))
        .thenRefused("meeting.case-of-this-meeting");
  }

  @Test
  void competenceIsWeighedBeforeTheNotice() {
    meetings
        .given(notified())
        .when(new WeighCompetence(MARCH, THEME, CompetenceOutcome.SUFFICIENT, null))
        .thenRefused("meeting.before-the-notice");
  }

  @Test
  void aCaseIsWithdrawn() {
    meetings
        .given(withCases())
        .when(new WithdrawCase(MARCH, THEME, new FreeText("Løst")))
        .then(new CaseWithdrawn(MARCH, COUNCIL, THEME, "Løst"));
  }

  @Test
  void aCaseIsWithdrawnOnce() {
    meetings
        .given(withCases())
        .given(new CaseWithdrawn(MARCH, COUNCIL, THEME, null))
        .when(new WithdrawCase(MARCH, THEME, null))
        .thenRefused("meeting.case-is-open");
  }

  @Test
  void aDeliberatedCaseIsNotWithdrawn() {
    meetings
        .given(deliberatedAll())
        .when(new WithdrawCase(MARCH, THEME, null))
        .thenRefused("meeting.case-is-open");
  }

  @Test
  void theLeaderApprovesTheAgendaTogetherWithTheUnit() {
    meetings
        .given(withCases())
        .when(approve(THEME, OPENING))
        .then(agenda(MARCH, AGENDA_APPROVED_ON, THEME, OPENING));
  }

  @Test
  void theAgendaIsApprovedAgainUntilTheNotice() {
    meetings
        .given(withAgenda())
        .when(approve(OPENING))
        .then(agenda(MARCH, AGENDA_APPROVED_ON, OPENING));
  }

  @Test
  void theAgendaIsNotApprovedAfterTheNotice() {
    meetings.given(notified()).when(approve(OPENING)).thenRefused("meeting.before-the-notice");
  }

  @Test
  void theAgendaIsNotApprovedInTheFuture() {
    meetings
        .given(withCases())
        .when(
            new ApproveAgenda(
                MARCH, List.of(OPENING), LEADERS_SEAT, COUNTY_DIRECTOR, TODAY.plusDays(1)))
        .thenRefused("meeting.not-in-the-future");
  }

  @Test
  void anEmptyAgendaIsRefused() {
    meetings.given(withCases()).when(approve()).thenRefused("meeting.agenda-has-a-case");
  }

  @Test
  void aCaseStandsOnTheAgendaOnce() {
    meetings
        .given(withCases())
        .when(approve(OPENING, OPENING))
        .thenRefused("meeting.cases-listed-once");
  }

  @Test
  void anAgendaOfUnknownCasesIsRefused() {
    meetings.given(withCases()).when(approve(CLOSING)).thenRefused("meeting.case-of-this-meeting");
  }

  @Test
  void aWithdrawnCaseDoesNotComeOnTheAgenda() {
    meetings
        .given(withCases())
        .given(new CaseWithdrawn(MARCH, COUNCIL, THEME, null))
        .when(approve(OPENING, THEME))
        .thenRefused("meeting.case-is-open");
  }

  @Test
  void aMemberWhoDoesNotLeadCannotApproveTheAgenda() {
    meetings
        .given(withCases())
        .when(
            new ApproveAgenda(
                MARCH, List.of(OPENING), FFO_SEAT, COUNTY_DIRECTOR, AGENDA_APPROVED_ON))
        .thenRefused("meeting.leader-approves");
  }

  @Test
  void theUnitIsRepresentedBySomeoneWhoExists() {
    var nobody = PersonId.of("00000000-0000-4000-8000-0000000b9999");
    meetings
        .given(withCases())
        .when(new ApproveAgenda(MARCH, List.of(OPENING), LEADERS_SEAT, nobody, AGENDA_APPROVED_ON))
        .thenRefused("platform.exists");
  }

  @ParameterizedTest
  @EnumSource(names = {"OPENING", "CLOSING", "MINUTES_APPROVAL", "ELECTION", "OTHER_BUSINESS"})
  void formalPointsNeedNoWeighing(CaseKind kind) {
    meetings
        .given(planned())
        .given(proposed(MARCH, CLOSING, details(kind)))
        .when(approve(CLOSING))
        .thenEvents();
  }

  @ParameterizedTest
  @EnumSource(names = {"INFORMATION", "DISCUSSION", "ADVICE", "EVALUATION"})
  void theCompetenceForOtherCasesIsWeighedFirst(CaseKind kind) {
    meetings
        .given(planned())
        .given(proposed(MARCH, CLOSING, details(kind)))
        .when(approve(CLOSING))
        .thenRefused("meeting.competence-is-weighed");
  }

  @Test
  void aCaseOutsideTheCompetenceDoesNotComeOnTheAgenda() {
    meetings
        .given(withCases())
        .given(weighed(MARCH, THEME, CompetenceOutcome.OUTSIDE_COMPETENCE))
        .when(approve(THEME))
        .thenRefused("meeting.within-competence");
  }

  @Test
  void theNoticeNumbersTheCasesInTheOrderOfTheAgenda() {
    meetings
        .given(and(withCases(), agenda(MARCH, AGENDA_APPROVED_ON, THEME, OPENING)))
        .when(new SendNotice(MARCH, LAST_DAY_IN_TIME))
        .then(
            new CaseNumbersTaken(COUNCIL, 2024, MARCH, 1, 2),
            new NoticeSent(
                MARCH,
                COUNCIL,
                LAST_DAY_IN_TIME,
                LAST_DAY_IN_TIME,
                false,
                List.of(numbered(THEME, "01/2024"), numbered(OPENING, "02/2024"))));
  }

  @Test
  void aNoticeAfterTheMandatesDeadlineIsLateAndAllowed() {
    var dayAfter = LAST_DAY_IN_TIME.plusDays(1);
    meetingsOn(dayAfter)
        .given(theCouncil())
        .given(withAgenda())
        .when(new SendNotice(MARCH, dayAfter))
        .then(
            new CaseNumbersTaken(COUNCIL, 2024, MARCH, 1, 2),
            new NoticeSent(
                MARCH,
                COUNCIL,
                dayAfter,
                LAST_DAY_IN_TIME,
                true,
                List.of(numbered(OPENING, "01/2024"), numbered(THEME, "02/2024"))));
  }

  @Test
  void theDeadlineIsTheMandatesOwn() {
    meetings
        .given(new MandateAdopted(COUNCIL, 2, mandate(28), TODAY, LocalDate.of(2024, 2, 1)))
        .given(withAgenda())
        .when(new SendNotice(MARCH, LAST_DAY_IN_TIME))
        .then(
            new CaseNumbersTaken(COUNCIL, 2024, MARCH, 1, 2),
            new NoticeSent(
                MARCH,
                COUNCIL,
                LAST_DAY_IN_TIME,
                LocalDate.of(2024, 2, 20),
                true,
                List.of(numbered(OPENING, "01/2024"), numbered(THEME, "02/2024"))));
  }

  @Test
  void theNoticeGoesOnce() {
    meetings
        .given(notified())
        .when(new SendNotice(MARCH, TODAY))
        .thenRefused("meeting.notice-sent-once");
  }

  @Test
  void thereIsNoNoticeWithoutAnAgenda() {
    meetings
        .given(withCases())
        .when(new SendNotice(MARCH, TODAY))
        .thenRefused("meeting.agenda-is-approved");
  }

  @Test
  void thereIsNoNoticeWhenEveryCaseHasBeenWithdrawn() {
    meetings
        .given(withAgenda())
        .given(
            new CaseWithdrawn(MARCH, COUNCIL, THEME, null),
            new CaseWithdrawn(MARCH, COUNCIL, OPENING, null))
        .when(new SendNotice(MARCH, TODAY))
        .thenRefused("meeting.agenda-is-approved");
  }

  @Test
  void aCaseThatIsWithdrawnBeforeTheNoticeTakesNoNumber() {
    meetings
        .given(withAgenda())
        .given(new CaseWithdrawn(MARCH, COUNCIL, OPENING, null))
        .when(new SendNotice(MARCH, LAST_DAY_IN_TIME))
        .then(
            new CaseNumbersTaken(COUNCIL, 2024, MARCH, 1, 1),
            new NoticeSent(
                MARCH,
                COUNCIL,
                LAST_DAY_IN_TIME,
                LAST_DAY_IN_TIME,
                false,
                List.of(numbered(THEME, "01/2024"))));
  }

  @Test
  void aCaseFoundOutsideTheCompetenceAfterTheAgendaStopsTheNotice() {
    meetings
        .given(withAgenda())
        .given(weighed(MARCH, THEME, CompetenceOutcome.OUTSIDE_COMPETENCE))
        .when(new SendNotice(MARCH, TODAY))
        .thenRefused("meeting.within-competence");
  }

  @Test
  void theNoticeIsNotSentInTheFuture() {
    meetings
        .given(withAgenda())
        .when(new SendNotice(MARCH, TODAY.plusDays(1)))
        .thenRefused("meeting.not-in-the-future");
  }

  @Test
  void theNoticeFollowsTheAgenda() {
    meetings
        .given(withAgenda())
        .when(new SendNotice(MARCH, AGENDA_APPROVED_ON.minusDays(1)))
        .thenRefused("meeting.notice-after-the-agenda");
  }

  @Test
  void thereIsNoNoticeAfterTheFirstDay() {
    meetingsOn(DAY_2)
        .given(theCouncil())
        .given(withAgenda())
        .when(new SendNotice(MARCH, DAY_2))
        .thenRefused("meeting.notice-before-the-meeting");
  }

  @Test
  void aCouncilSuspendedMeanwhileSendsNoNotice() {
    meetings
        .given(new CouncilSuspended(COUNCIL, TODAY, "Ingen medlemmer"))
        .given(withAgenda())
        .when(new SendNotice(MARCH, TODAY))
        .thenRefused("meeting.council-is-active");
  }

  @Test
  void twoMeetingsNoticesGiveNumbersApart() {
    var numbers =
        meetings
            .given(withAgenda())
            .given(
                scheduled(JUNE, DAY_IN_JUNE),
                proposed(JUNE, CLOSING, details(CaseKind.CLOSING)),
                agenda(JUNE, AGENDA_APPROVED_ON, CLOSING))
            .when(new SendNotice(MARCH, TODAY))
            .when(new SendNotice(JUNE, TODAY))
            .thenEvents()
            .stream()
            .filter(NoticeSent.class::isInstance)
            .flatMap(event -> ((NoticeSent) event).numbers().stream())
            .toList();
    assertThat(numbers)
        .containsExactly(
            numbered(OPENING, "01/2024"), numbered(THEME, "02/2024"), numbered(CLOSING, "03/2024"));
  }

  @Test
  void theNumbersRunPerCalendarYearOfTheMeeting() {
    meetings
        .given(
            new CaseNumbersTaken(COUNCIL, 2023, FEBRUARY, 1, 99),
            new CaseNumbersTaken(COUNCIL, 2024, FEBRUARY, 1, 99))
        .given(withAgenda())
        .when(new SendNotice(MARCH, LAST_DAY_IN_TIME))
        .then(
            new CaseNumbersTaken(COUNCIL, 2024, MARCH, 100, 101),
            new NoticeSent(
                MARCH,
                COUNCIL,
                LAST_DAY_IN_TIME,
                LAST_DAY_IN_TIME,
                false,
                List.of(numbered(OPENING, "100/2024"), numbered(THEME, "101/2024"))));
  }
}
