package no.nav.medvirkning.command.meeting;

import static no.nav.medvirkning.command.meeting.MeetingFixtures.AGENDA_APPROVED_ON;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.CLOSING;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNTY_DIRECTOR;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_1;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_2;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_IN_JUNE;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.JUNE;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.LEADERS_SEAT;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.MARCH;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.MINUTES_APPROVAL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.OPENING;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.OTHER_COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.THEME;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.agenda;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.attended;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.circulatedFebruary;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.confidential;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.council;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.day;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.deliberated;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.deliberatedAll;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.details;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.marchApproving;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.meetingsOn;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.notified;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.numbered;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.planned;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.proposed;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.scheduled;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.theCouncil;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.withAgenda;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.withCases;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.command.meeting.MeetingCommand.ApproveAgenda;
import no.nav.medvirkning.command.meeting.MeetingCommand.PostponeCase;
import no.nav.medvirkning.command.meeting.MeetingCommand.RecordDeliberation;
import no.nav.medvirkning.command.meeting.MeetingCommand.ReleaseCase;
import no.nav.medvirkning.command.meeting.MeetingCommand.SendNotice;
import no.nav.medvirkning.command.meeting.MeetingCommand.WithdrawCase;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.meeting.CaseDetails;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.CaseNumber;
import no.nav.medvirkning.meeting.CaseRegisterEvent.CaseNumbersTaken;
import no.nav.medvirkning.meeting.Confidentiality;
import no.nav.medvirkning.meeting.MeetingEvent.CasePostponed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseReleased;
import no.nav.medvirkning.meeting.MeetingEvent.CaseWithdrawn;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingClosed;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingScheduled;
import no.nav.medvirkning.meeting.MeetingEvent.NoticeSent;
import no.nav.medvirkning.meeting.MeetingEvent.PostponedCaseTakenOver;
import no.nav.medvirkning.meeting.OutcomeKind;
import no.nav.medvirkning.meeting.Venue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What becomes of a case: deliberated, postponed, released.
class CaseTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 3, 21);

  private final Specification meetings = meetingsOn(TODAY).given(theCouncil());

  private static RecordDeliberation deliberate(CaseId id, OutcomeKind outcome) {
    return new RecordDeliberation(
        MARCH,
        id,
        new FreeText("Utvalget drøftet saken."),
        outcome,
        new FreeText("Tatt til orientering."));
  }

  @Test
  void aDeliberationIsRecorded() {
    meetings
        .given(attended())
        .when(deliberate(THEME, OutcomeKind.ADVICE_GIVEN))
        .then(deliberated(MARCH, THEME, OutcomeKind.ADVICE_GIVEN));
  }

  @Test
  void aDeliberationRecordedAgainReplacesTheFormer() {
    meetings
        .given(deliberatedAll())
        .when(deliberate(THEME, OutcomeKind.CONTINUED))
        .then(deliberated(MARCH, THEME, OutcomeKind.CONTINUED));
  }

  @Test
  void nothingIsDeliberatedBeforeTheMeeting() {
    meetings
        .given(notified())
        .happenedOn(DAY_1.minusDays(1))
        .when(deliberate(THEME, OutcomeKind.NOTED))
        .thenRefused("meeting.meeting-has-begun");
  }

  @Test
  void anUnknownCaseIsNotDeliberated() {
    meetings
        .given(notified())
        .when(deliberate(CLOSING, OutcomeKind.NOTED))
        .thenRefused("meeting.case-of-this-meeting");
  }

  @Test
  void aCaseThatDidNotStandInTheNoticeIsNotDeliberated() {
    meetings
        .given(withAgenda())
        .when(deliberate(THEME, OutcomeKind.NOTED))
        .thenRefused("meeting.case-stood-in-the-notice");
  }

  @Test
  void aWithdrawnCaseIsNotDeliberatedAndItsNumberStaysAGap() {
    meetings
        .given(notified())
        .given(new CaseWithdrawn(MARCH, COUNCIL, THEME, null))
        .when(deliberate(THEME, OutcomeKind.NOTED))
        .thenRefused("meeting.case-is-still-here");
  }

  @ParameterizedTest
  @EnumSource(names = {"APPROVED", "APPROVED_WITH_REMARKS"})
  void theCouncilApprovesNothingButMinutes(OutcomeKind outcome) {
    meetings
        .given(attended())
        .when(deliberate(THEME, outcome))
        .thenRefused("meeting.only-minutes-are-approved");
  }

  @Test
  void minutesAreApprovedInTheirCase() {
    meetings
        .given(circulatedFebruary())
        .given(marchApproving(OutcomeKind.CONTINUED))
        .when(deliberate(MINUTES_APPROVAL, OutcomeKind.APPROVED))
        .then(deliberated(MARCH, MINUTES_APPROVAL, OutcomeKind.APPROVED));
  }

  @Test
  void aPostponedCaseKeepsItsIdentityAndItsNumber() {
    meetings
        .given(notified())
        .given(scheduled(JUNE, DAY_IN_JUNE))
        .when(new PostponeCase(MARCH, THEME, JUNE, new FreeText("Tiden gikk")))
        .then(
            new PostponedCaseTakenOver(
                JUNE,
                COUNCIL,
                THEME,
                details(CaseKind.DISCUSSION),
                CaseNumber.of("08/2024"),
                MARCH),
            new CasePostponed(MARCH, COUNCIL, THEME, JUNE, "Tiden gikk"));
  }

  @Test
  void aNumberedCaseTakesNoNewNumberInItsNewMeetingAndNeedsNoNewWeighing() {
    var nextYear = LocalDate.of(2024, 12, 30);
    meetingsOn(nextYear)
        .given(theCouncil())
        .given(
            scheduled(JUNE, nextYear),
            proposed(JUNE, OPENING, details(CaseKind.OPENING)),
            new PostponedCaseTakenOver(
                JUNE,
                COUNCIL,
                THEME,
                details(CaseKind.DISCUSSION),
                CaseNumber.of("08/2023"),
                MARCH))
        .when(
            new ApproveAgenda(
                JUNE, List.of(THEME, OPENING), LEADERS_SEAT, COUNTY_DIRECTOR, nextYear))
        .when(new SendNotice(JUNE, nextYear))
        .then(
            agenda(JUNE, nextYear, THEME, OPENING),
            new CaseNumbersTaken(COUNCIL, 2024, JUNE, 1, 1),
            new NoticeSent(
                JUNE,
                COUNCIL,
                nextYear,
                nextYear.minusDays(14),
                true,
                List.of(numbered(OPENING, "01/2024"))));
  }

  @Test
  void anAgendaOfNumberedCasesOnlyTakesNoNumbers() {
    meetingsOn(DAY_1)
        .given(theCouncil())
        .given(
            scheduled(JUNE, DAY_IN_JUNE),
            new PostponedCaseTakenOver(
                JUNE,
                COUNCIL,
                THEME,
                details(CaseKind.DISCUSSION),
                CaseNumber.of("08/2024"),
                MARCH),
            agenda(JUNE, AGENDA_APPROVED_ON, THEME))
        .when(new SendNotice(JUNE, DAY_1))
        .then(new NoticeSent(JUNE, COUNCIL, DAY_1, LocalDate.of(2024, 5, 22), false, List.of()));
  }

  @Test
  void anUnnumberedPostponedCaseIsWeighedByItsNewMeeting() {
    meetings
        .given(
            scheduled(JUNE, DAY_IN_JUNE),
            new PostponedCaseTakenOver(
                JUNE, COUNCIL, THEME, details(CaseKind.DISCUSSION), null, MARCH))
        .when(
            new ApproveAgenda(
                JUNE, List.of(THEME), LEADERS_SEAT, COUNTY_DIRECTOR, AGENDA_APPROVED_ON))
        .thenRefused("meeting.competence-is-weighed");
  }

  @Test
  void aCaseThatHasLeftIsNotDeliberated() {
    meetings
        .given(notified())
        .given(new CasePostponed(MARCH, COUNCIL, THEME, JUNE, null))
        .when(deliberate(THEME, OutcomeKind.NOTED))
        .thenRefused("meeting.case-is-still-here");
  }

  @Test
  void aPostponedCaseMayComeBack() {
    meetings
        .given(withCases())
        .given(scheduled(JUNE, DAY_IN_JUNE))
        .when(new PostponeCase(MARCH, THEME, JUNE, null))
        .when(new PostponeCase(JUNE, THEME, MARCH, null))
        .when(new WithdrawCase(MARCH, THEME, null))
        .thenEvents();
  }

  @Test
  void aDeliberatedCaseIsNotPostponed() {
    meetings
        .given(deliberatedAll())
        .given(scheduled(JUNE, DAY_IN_JUNE))
        .when(new PostponeCase(MARCH, THEME, JUNE, null))
        .thenRefused("meeting.case-is-open");
  }

  @Test
  void aCaseIsNotPostponedToItsOwnMeeting() {
    meetings
        .given(withCases())
        .when(new PostponeCase(MARCH, THEME, MARCH, null))
        .thenRefused("meeting.postponed-to-another-meeting");
  }

  @Test
  void aCaseIsNotPostponedToAnUnknownMeeting() {
    meetings
        .given(withCases())
        .when(new PostponeCase(MARCH, THEME, JUNE, null))
        .thenRefused("platform.exists");
  }

  @Test
  void aCaseIsNotPostponedToAnotherCouncil() {
    meetings
        .given(withCases())
        .given(council(OTHER_COUNCIL))
        .given(
            new MeetingScheduled(
                JUNE, OTHER_COUNCIL, List.of(day(DAY_IN_JUNE)), new Venue("Hamar", null)))
        .when(new PostponeCase(MARCH, THEME, JUNE, null))
        .thenRefused("meeting.postponed-within-the-council");
  }

  @Test
  void aCaseIsPostponedToAMeetingWhoseNoticeHasNotGone() {
    meetings
        .given(withCases())
        .given(
            scheduled(JUNE, DAY_IN_JUNE),
            new NoticeSent(JUNE, COUNCIL, AGENDA_APPROVED_ON, DAY_1, false, List.of()))
        .when(new PostponeCase(MARCH, THEME, JUNE, null))
        .thenRefused("meeting.postponed-to-a-planned-meeting");
  }

  @Test
  void aCaseIsNotPostponedOverAnother() {
    meetings
        .given(withCases())
        .given(scheduled(JUNE, DAY_IN_JUNE), proposed(JUNE, THEME, details(CaseKind.DISCUSSION)))
        .when(new PostponeCase(MARCH, THEME, JUNE, null))
        .thenRefused("meeting.case-is-new");
  }

  @Test
  void aConfidentialCaseIsReleased() {
    meetings
        .given(planned())
        .given(proposed(MARCH, THEME, confidential(CaseKind.INFORMATION)))
        .when(new ReleaseCase(MARCH, THEME, TODAY))
        .then(new CaseReleased(MARCH, COUNCIL, THEME, TODAY));
  }

  @Test
  void aConfidentialCaseIsReleasedAfterTheMeetingIsClosed() {
    meetings
        .given(planned())
        .given(
            proposed(MARCH, THEME, confidential(CaseKind.INFORMATION)),
            new MeetingClosed(MARCH, COUNCIL, DAY_2))
        .when(new ReleaseCase(MARCH, THEME, TODAY))
        .thenEvents();
  }

  @Test
  void anOpenCaseIsNotReleased() {
    meetings
        .given(withCases())
        .when(new ReleaseCase(MARCH, THEME, TODAY))
        .thenRefused("meeting.case-is-confidential");
  }

  @Test
  void aCaseWhoseConfidentialityHasEndedIsNotReleased() {
    var ended =
        new CaseDetails(
            CaseKind.INFORMATION,
            "Tittel",
            "Orientering",
            Side.NAV,
            List.of(),
            List.of(),
            new Confidentiality("Før budsjettet", DAY_2),
            null);
    meetings
        .given(planned())
        .given(proposed(MARCH, THEME, ended))
        .when(new ReleaseCase(MARCH, THEME, TODAY))
        .thenRefused("meeting.case-is-confidential");
  }

  @Test
  void aCaseIsReleasedOnce() {
    meetings
        .given(planned())
        .given(
            proposed(MARCH, THEME, confidential(CaseKind.INFORMATION)),
            new CaseReleased(MARCH, COUNCIL, THEME, DAY_2))
        .when(new ReleaseCase(MARCH, THEME, TODAY))
        .thenRefused("meeting.case-is-released-once");
  }

  @Test
  void aCaseIsNotReleasedInTheFuture() {
    meetings
        .given(planned())
        .given(proposed(MARCH, THEME, confidential(CaseKind.INFORMATION)))
        .when(new ReleaseCase(MARCH, THEME, TODAY.plusDays(1)))
        .thenRefused("meeting.not-in-the-future");
  }

  @Test
  void aPostponedCaseIsReleasedWhereItIsNow() {
    meetings
        .given(planned())
        .given(
            proposed(MARCH, THEME, confidential(CaseKind.INFORMATION)),
            new CasePostponed(MARCH, COUNCIL, THEME, JUNE, null))
        .when(new ReleaseCase(MARCH, THEME, TODAY))
        .thenRefused("meeting.case-is-released-where-it-is");
  }

  @Test
  void aConfidentialCaseStaysConfidentialWhenItIsPostponed() {
    meetings
        .given(planned())
        .given(
            scheduled(JUNE, DAY_IN_JUNE),
            proposed(MARCH, THEME, confidential(CaseKind.INFORMATION)))
        .when(new PostponeCase(MARCH, THEME, JUNE, null))
        .then(
            new PostponedCaseTakenOver(
                JUNE, COUNCIL, THEME, confidential(CaseKind.INFORMATION), null, MARCH),
            new CasePostponed(MARCH, COUNCIL, THEME, JUNE, null));
  }

  @Test
  void aReleasedCaseStaysOpenWhenItIsPostponed() {
    var open =
        new CaseDetails(
            CaseKind.INFORMATION,
            "Ny organisering av kontorene",
            null,
            Side.NAV,
            List.of(),
            List.of(),
            null,
            null);
    meetings
        .given(planned())
        .given(
            scheduled(JUNE, DAY_IN_JUNE),
            proposed(MARCH, THEME, confidential(CaseKind.INFORMATION)),
            new CaseReleased(MARCH, COUNCIL, THEME, DAY_2))
        .when(new PostponeCase(MARCH, THEME, JUNE, null))
        .then(
            new PostponedCaseTakenOver(JUNE, COUNCIL, THEME, open, null, MARCH),
            new CasePostponed(MARCH, COUNCIL, THEME, JUNE, null));
  }
}
