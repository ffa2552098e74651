package no.nav.medvirkning.command.meeting;

import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_1;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.DAY_2;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FEBRUARY_MINUTES;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.LAST_DAY_IN_TIME;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.LEADER;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.LEADERS_SEAT;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.MARCH;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.MINUTES_APPROVAL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.OPENING;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.THEME;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.approvalOf;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.circulatedFebruary;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.deliberated;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.meetingsOn;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.member;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.notified;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.proposed;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.scheduled;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.theCouncil;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.withAgenda;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.command.meeting.MeetingCommand.CancelMeeting;
import no.nav.medvirkning.command.meeting.MeetingCommand.CloseMeeting;
import no.nav.medvirkning.command.meeting.MeetingCommand.RecordAttendance;
import no.nav.medvirkning.command.meeting.MeetingCommand.RecordDeliberation;
import no.nav.medvirkning.command.meeting.MeetingCommand.SendNotice;
import no.nav.medvirkning.command.minutes.MinutesCommand.ApproveMinutes;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.CouncilSuspended;
import no.nav.medvirkning.meeting.Attendance;
import no.nav.medvirkning.meeting.AttendanceMode;
import no.nav.medvirkning.meeting.MeetingEvent.AttendanceRecorded;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingCancelled;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingClosed;
import no.nav.medvirkning.meeting.OutcomeKind;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesApproved;
import org.junit.jupiter.api.Test;

/// Dissolving a council cancels none of its meetings. What can still be done with those planned for
/// a later day is to cancel them, and the minutes of the last one held are approved in writing.
class AfterTheCouncilsEndTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 3, 25);
  private static final CouncilDissolved BEFORE_THE_MEETING =
      new CouncilDissolved(COUNCIL, LocalDate.of(2024, 3, 15), "Slått sammen");
  private static final CouncilDissolved ON_THE_FIRST_DAY =
      new CouncilDissolved(COUNCIL, DAY_1, "Slått sammen");
  private static final List<Attendance> LEADER_IS_THERE =
      List.of(member(LEADER, LEADERS_SEAT, AttendanceMode.IN_PERSON));

  private final Specification meetings = meetingsOn(TODAY).given(theCouncil());

  private static RecordDeliberation deliberate() {
    return new RecordDeliberation(
        MARCH,
        THEME,
        new FreeText("Utvalget drøftet saken."),
        OutcomeKind.NOTED,
        new FreeText("Tatt til orientering."));
  }

  @Test
  void noNoticeGoes() {
    meetings
        .given(withAgenda())
        .given(BEFORE_THE_MEETING)
        .when(new SendNotice(MARCH, LAST_DAY_IN_TIME))
        .thenRefused("meeting.council-is-active");
  }

  @Test
  void nobodyAttends() {
    meetings
        .given(notified())
        .given(BEFORE_THE_MEETING)
        .when(new RecordAttendance(MARCH, DAY_1, LEADER_IS_THERE))
        .thenRefused("meeting.council-is-active");
  }

  @Test
  void nobodyAttendsWhileTheCouncilIsSuspendedEither() {
    meetings
        .given(notified())
        .given(new CouncilSuspended(COUNCIL, LocalDate.of(2024, 3, 15), "Ingen medlemmer"))
        .when(new RecordAttendance(MARCH, DAY_1, LEADER_IS_THERE))
        .thenRefused("meeting.council-is-active");
  }

  @Test
  void nothingIsDeliberated() {
    meetings
        .given(notified())
        .given(BEFORE_THE_MEETING)
        .when(deliberate())
        .thenRefused("meeting.council-is-active");
  }

  @Test
  void aMeetingThatWasNotHeldIsNotClosedAsHeld() {
    meetings
        .given(notified())
        .given(
            deliberated(MARCH, OPENING, OutcomeKind.NOTED),
            deliberated(MARCH, THEME, OutcomeKind.NOTED),
            BEFORE_THE_MEETING)
        .when(new CloseMeeting(MARCH))
        .thenRefused("meeting.attendance-of-every-day");
  }

  @Test
  void itIsCancelled() {
    meetings
        .given(notified())
        .given(BEFORE_THE_MEETING)
        .when(new CancelMeeting(MARCH, new FreeText("Utvalget er lagt ned")))
        .then(new MeetingCancelled(MARCH, COUNCIL, "Utvalget er lagt ned"));
  }

  @Test
  void theCouncilMeetsOnItsLastDay() {
    meetings
        .given(notified())
        .given(ON_THE_FIRST_DAY)
        .when(new RecordAttendance(MARCH, DAY_1, LEADER_IS_THERE))
        .then(new AttendanceRecorded(MARCH, COUNCIL, DAY_1, LEADER_IS_THERE));
  }

  @Test
  void aMeetingDuringWhichTheCouncilEndedIsClosedWithoutTheDaysAfter() {
    meetings
        .given(notified())
        .given(
            new AttendanceRecorded(MARCH, COUNCIL, DAY_1, LEADER_IS_THERE),
            deliberated(MARCH, OPENING, OutcomeKind.NOTED),
            deliberated(MARCH, THEME, OutcomeKind.NOTED),
            ON_THE_FIRST_DAY)
        .when(new CloseMeeting(MARCH))
        .then(new MeetingClosed(MARCH, COUNCIL, DAY_2));
  }

  @Test
  void theLastMinutesAreApprovedInWritingThoughAnotherMeetingIsStillPlanned() {
    meetings
        .given(circulatedFebruary())
        .given(
            scheduled(MARCH, DAY_1, DAY_2),
            proposed(MARCH, MINUTES_APPROVAL, approvalOf(FEBRUARY_MINUTES)),
            BEFORE_THE_MEETING)
        .when(new ApproveMinutes(FEBRUARY_MINUTES, null, null, false, TODAY))
        .then(new MinutesApproved(FEBRUARY_MINUTES, COUNCIL, null, null, false, TODAY));
  }
}
