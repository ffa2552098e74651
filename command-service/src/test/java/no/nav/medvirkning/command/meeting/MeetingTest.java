package no.nav.medvirkning.command.meeting;

import static no.nav.medvirkning.command.meeting.MeetingFixtures.AGENDA_APPROVED_ON;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.CLOSING;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNTY_DIRECTOR;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_1;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_2;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_IN_JUNE;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.HAMAR;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.INNLANDET;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.JUNE;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.LAST_DAY_IN_TIME;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.LEADER;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.LEADERS_SEAT;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.MARCH;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.OPENING;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.OTHER_BUSINESS;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.OTHER_COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.THEME;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.agenda;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.and;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.attended;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.closed;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.day;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.deliberated;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.deliberatedAll;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.details;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.marchDays;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.meetingsOn;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.member;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.notified;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.numbered;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.planned;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.proposed;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.scheduled;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.theCouncil;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.weighed;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.withCases;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.command.meeting.MeetingCommand.ApproveAgenda;
import no.nav.medvirkning.command.meeting.MeetingCommand.CancelMeeting;
import no.nav.medvirkning.command.meeting.MeetingCommand.CloseMeeting;
import no.nav.medvirkning.command.meeting.MeetingCommand.PostponeCase;
import no.nav.medvirkning.command.meeting.MeetingCommand.ProposeCase;
import no.nav.medvirkning.command.meeting.MeetingCommand.RecordAttendance;
import no.nav.medvirkning.command.meeting.MeetingCommand.RecordDeliberation;
import no.nav.medvirkning.command.meeting.MeetingCommand.RescheduleMeeting;
import no.nav.medvirkning.command.meeting.MeetingCommand.ScheduleMeeting;
import no.nav.medvirkning.command.meeting.MeetingCommand.SendNotice;
import no.nav.medvirkning.command.meeting.MeetingCommand.WeighCompetence;
import no.nav.medvirkning.command.meeting.MeetingCommand.WithdrawCase;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilEvent.CouncilSuspended;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.meeting.AttendanceMode;
import no.nav.medvirkning.meeting.CaseKind;
import no.nav.medvirkning.meeting.CompetenceOutcome;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingEvent.AttendanceRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.CasePostponed;
import no.nav.medvirkning.meeting.MeetingEvent.CaseWithdrawn;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingCancelled;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingClosed;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingRescheduled;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingScheduled;
import no.nav.medvirkning.meeting.MeetingEvent.NoticeSent;
import no.nav.medvirkning.meeting.OutcomeKind;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// When a meeting is planned, moved, cancelled and closed.
class MeetingTest {

  private static final LocalDate BEFORE = LocalDate.of(2024, 2, 1);
  private static final LocalDate AFTER = LocalDate.of(2024, 3, 21);
  private static final Title PLACE = new Title("Konferansehotellet, Gjøvik");
  private static final Title TEAMS = new Title("Teams");

  private final Specification before = meetingsOn(BEFORE).given(theCouncil());
  private final Specification after = meetingsOn(AFTER).given(theCouncil());

  private static ScheduleMeeting schedule(MeetingDay... days) {
    return new ScheduleMeeting(MARCH, COUNCIL, List.of(days), PLACE, TEAMS);
  }

  @Test
  void aMeetingOnTwoDaysIsScheduledInPersonAndRemotely() {
    before.when(schedule(day(DAY_1), day(DAY_2))).then(scheduled(MARCH, DAY_1, DAY_2));
  }

  @Test
  void aMeetingIsHeldInAPlaceAlone() {
    before
        .when(new ScheduleMeeting(MARCH, COUNCIL, marchDays(), PLACE, null))
        .then(new MeetingScheduled(MARCH, COUNCIL, marchDays(), new Venue(PLACE.value(), null)));
  }

  @Test
  void aMeetingNowhereIsRefused() {
    before
        .when(new ScheduleMeeting(MARCH, COUNCIL, marchDays(), null, null))
        .thenRefused("meeting.has-place-or-remote");
  }

  @Test
  void aMeetingOfNoCouncilIsRefused() {
    before
        .when(new ScheduleMeeting(MARCH, OTHER_COUNCIL, marchDays(), PLACE, TEAMS))
        .thenRefused("platform.exists");
  }

  @Test
  void aMeetingWithoutADayIsRefused() {
    before.when(schedule()).thenRefused("meeting.at-least-one-day");
  }

  @Test
  void daysOutOfOrderAreRefused() {
    before.when(schedule(day(DAY_2), day(DAY_1))).thenRefused("meeting.days-in-order");
  }

  @Test
  void aDayThatStandsTwiceIsRefused() {
    before.when(schedule(day(DAY_1), day(DAY_1))).thenRefused("meeting.days-in-order");
  }

  @Test
  void aDayThatEndsBeforeItStartsIsRefused() {
    before
        .when(schedule(new MeetingDay(DAY_1, LocalTime.of(12, 0), LocalTime.of(12, 0))))
        .thenRefused("meeting.ends-after-it-starts");
  }

  @Test
  void aDayWhoseTimesAreNotKnownIsFine() {
    before
        .when(
            schedule(
                new MeetingDay(DAY_1, null, LocalTime.of(12, 0)),
                new MeetingDay(DAY_2, null, null)))
        .thenEvents();
  }

  @Test
  void aSuspendedCouncilHoldsNoMeeting() {
    before
        .given(new CouncilSuspended(COUNCIL, DAY_1, "Ingen medlemmer"))
        .when(schedule(day(DAY_1)))
        .thenRefused("meeting.council-is-active");
  }

  @Test
  void aMeetingEndsBeforeTheCouncilDoes() {
    before
        .given(new CouncilDissolved(COUNCIL, DAY_1, "Slått sammen"))
        .when(schedule(day(DAY_1), day(DAY_2)))
        .thenRefused("meeting.council-is-active");
  }

  @Test
  void aMeetingOnTheCouncilsLastDayIsFine() {
    before
        .given(new CouncilDissolved(COUNCIL, DAY_1, "Slått sammen"))
        .when(schedule(day(DAY_1)))
        .thenEvents();
  }

  @Test
  void aCouncilWithoutAMandateHoldsNoMeeting() {
    before
        .given(
            new CouncilEstablished(
                OTHER_COUNCIL,
                "Ungdomsrådet",
                CouncilLevel.COUNTY,
                INNLANDET,
                List.of(new Coverage(INNLANDET, BEFORE, null)),
                null,
                BEFORE))
        .when(new ScheduleMeeting(MARCH, OTHER_COUNCIL, marchDays(), PLACE, TEAMS))
        .thenRefused("meeting.council-has-mandate");
  }

  @Test
  void aMeetingIsMoved() {
    before
        .given(withCases())
        .when(
            new RescheduleMeeting(
                MARCH, List.of(day(DAY_IN_JUNE)), null, TEAMS, new FreeText("Snøstorm")))
        .then(
            new MeetingRescheduled(
                MARCH, COUNCIL, List.of(day(DAY_IN_JUNE)), new Venue(null, "Teams"), "Snøstorm"));
  }

  @Test
  void aMovedMeetingHasItsDaysInOrderToo() {
    before
        .given(planned())
        .when(new RescheduleMeeting(MARCH, List.of(day(DAY_2), day(DAY_1)), null, TEAMS, null))
        .thenRefused("meeting.days-in-order");
  }

  @Test
  void theDaysOfAMovedMeetingAreTheNewOnes() {
    meetingsOn(DAY_IN_JUNE)
        .given(theCouncil())
        .given(notified())
        .given(
            new MeetingRescheduled(
                MARCH, COUNCIL, List.of(day(DAY_IN_JUNE)), new Venue(null, "Teams"), null))
        .when(
            new RecordAttendance(
                MARCH, DAY_1, List.of(member(LEADER, LEADERS_SEAT, AttendanceMode.REMOTE))))
        .thenRefused("meeting.day-of-the-meeting");
  }

  @Test
  void aMeetingThatHasBeenHeldIsNotMoved() {
    after
        .given(attended())
        .when(new RescheduleMeeting(MARCH, List.of(day(DAY_IN_JUNE)), null, TEAMS, null))
        .thenRefused("meeting.meeting-is-not-held");
  }

  @Test
  void aMeetingIsCancelledWithAReason() {
    before
        .given(planned())
        .when(new CancelMeeting(MARCH, new FreeText("For få kan komme")))
        .then(new MeetingCancelled(MARCH, COUNCIL, "For få kan komme"));
  }

  @Test
  void aMeetingThatHasBeenHeldIsNotCancelled() {
    after
        .given(attended())
        .when(new CancelMeeting(MARCH, new FreeText("For få kan komme")))
        .thenRefused("meeting.meeting-is-not-held");
  }

  static Stream<MeetingCommand> changes() {
    return Stream.of(
        new RescheduleMeeting(MARCH, marchDays(), null, TEAMS, null),
        new CancelMeeting(MARCH, new FreeText("Igjen")),
        new ProposeCase(
            MARCH,
            CLOSING,
            CaseKind.CLOSING,
            new Title("Avslutning"),
            Side.USER,
            null,
            null,
            null,
            null),
        new WeighCompetence(MARCH, THEME, CompetenceOutcome.SUFFICIENT, null),
        new WithdrawCase(MARCH, THEME, null),
        new PostponeCase(MARCH, THEME, JUNE, null),
        new ApproveAgenda(
            MARCH, List.of(OPENING), LEADERS_SEAT, COUNTY_DIRECTOR, AGENDA_APPROVED_ON),
        new SendNotice(MARCH, LAST_DAY_IN_TIME),
        new RecordAttendance(
            MARCH, DAY_1, List.of(member(LEADER, LEADERS_SEAT, AttendanceMode.REMOTE))),
        new RecordDeliberation(
            MARCH,
            THEME,
            new FreeText("Drøftet"),
            OutcomeKind.NOTED,
            new FreeText("Til orientering")),
        new CloseMeeting(MARCH));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aCancelledMeetingIsNotChanged(MeetingCommand change) {
    after
        .given(withCases())
        .given(
            scheduled(JUNE, DAY_IN_JUNE), new MeetingCancelled(MARCH, COUNCIL, "For få kan komme"))
        .when(change)
        .thenRefused("meeting.meeting-is-under-way");
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aClosedMeetingIsNotChanged(MeetingCommand change) {
    after
        .given(closed())
        .given(scheduled(JUNE, DAY_IN_JUNE))
        .when(change)
        .thenRefused("meeting.meeting-is-under-way");
  }

  @Test
  void aMeetingWithItsRecordCompleteIsClosed() {
    after
        .given(deliberatedAll())
        .when(new CloseMeeting(MARCH))
        .then(new MeetingClosed(MARCH, COUNCIL, DAY_2));
  }

  @Test
  void aMeetingIsNotClosedBeforeItsLastDay() {
    meetingsOn(DAY_1)
        .given(theCouncil())
        .given(deliberatedAll())
        .when(new CloseMeeting(MARCH))
        .thenRefused("meeting.last-day-has-come");
  }

  @Test
  void aMeetingIsClosedOnItsLastDay() {
    after.given(deliberatedAll()).happenedOn(DAY_2).when(new CloseMeeting(MARCH)).thenEvents();
  }

  @Test
  void aMeetingWithoutNoticeIsNotClosed() {
    after.given(planned()).when(new CloseMeeting(MARCH)).thenRefused("meeting.notice-was-sent");
  }

  @Test
  void aMeetingIsNotClosedWithoutTheAttendanceOfEveryDay() {
    after
        .given(notified())
        .given(
            new AttendanceRecorded(
                MARCH,
                COUNCIL,
                DAY_1,
                List.of(member(LEADER, LEADERS_SEAT, AttendanceMode.IN_PERSON))))
        .when(new CloseMeeting(MARCH))
        .thenRefused("meeting.attendance-of-every-day");
  }

  @Test
  void aMeetingIsNotClosedWithACaseLeftOpen() {
    after
        .given(attended())
        .given(deliberated(MARCH, OPENING, OutcomeKind.NOTED))
        .when(new CloseMeeting(MARCH))
        .thenRefused("meeting.no-case-is-left-open");
  }

  @Test
  void aCaseThatNeverCameOnTheAgendaIsNotForgotten() {
    after
        .given(withCases())
        .given(
            proposed(MARCH, OTHER_BUSINESS, details(CaseKind.DISCUSSION)),
            agenda(MARCH, AGENDA_APPROVED_ON, OPENING),
            new NoticeSent(
                MARCH,
                COUNCIL,
                LAST_DAY_IN_TIME,
                LAST_DAY_IN_TIME,
                false,
                List.of(numbered(OPENING, "07/2024"))),
            new AttendanceRecorded(MARCH, COUNCIL, DAY_1, List.of()),
            new AttendanceRecorded(MARCH, COUNCIL, DAY_2, List.of()),
            deliberated(MARCH, OPENING, OutcomeKind.NOTED))
        .when(new CloseMeeting(MARCH))
        .thenRefused("meeting.no-case-is-left-open");
  }

  @Test
  void withdrawnAndPostponedCasesAndCasesOutsideTheCompetenceNeedNoDeliberation() {
    after
        .given(
            and(
                planned(),
                proposed(MARCH, OPENING, details(CaseKind.OPENING)),
                proposed(MARCH, THEME, details(CaseKind.DISCUSSION)),
                proposed(MARCH, OTHER_BUSINESS, details(CaseKind.DISCUSSION)),
                proposed(MARCH, CLOSING, details(CaseKind.CLOSING)),
                weighed(MARCH, OTHER_BUSINESS, CompetenceOutcome.OUTSIDE_COMPETENCE),
                agenda(MARCH, AGENDA_APPROVED_ON, OPENING),
                new NoticeSent(
                    MARCH,
                    COUNCIL,
                    LAST_DAY_IN_TIME,
                    LAST_DAY_IN_TIME,
                    false,
                    List.of(numbered(OPENING, "07/2024"))),
                new CaseWithdrawn(MARCH, COUNCIL, THEME, null),
                new CasePostponed(MARCH, COUNCIL, CLOSING, JUNE, null),
                new AttendanceRecorded(MARCH, COUNCIL, DAY_1, List.of()),
                new AttendanceRecorded(MARCH, COUNCIL, DAY_2, List.of()),
                deliberated(MARCH, OPENING, OutcomeKind.NOTED)))
        .when(new CloseMeeting(MARCH))
        .thenEvents();
  }

  @Test
  void theHostOfTheCouncilOwnsItsMeetings() {
    var office = new Caller("Z990002", Role.COUNTY, Set.of(INNLANDET));
    before
        .given(planned())
        .by(office)
        .when(new CancelMeeting(MARCH, new FreeText("Sykdom")))
        .thenEvents();
  }

  @Test
  void aMeetingOfAnotherUnitsCouncilIsNotThere() {
    var office = new Caller("Z990003", Role.OFFICE, Set.of(HAMAR));
    before
        .given(planned())
        .by(office)
        .when(new CancelMeeting(MARCH, new FreeText("Sykdom")))
        .thenRefused("platform.exists");
  }
}
