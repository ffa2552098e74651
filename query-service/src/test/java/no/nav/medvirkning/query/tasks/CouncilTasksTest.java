package no.nav.medvirkning.query.tasks;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.COUNCIL;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.FFO;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.FFO_SEAT;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.INNLANDET;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.SAFO;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.SAFO_SEAT;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.anActiveCouncil;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.attended;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.day;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.held;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.meetingId;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.CouncilEvent.AppointmentEnded;
import no.nav.medvirkning.council.CouncilEvent.LeadershipEnded;
import no.nav.medvirkning.council.CouncilEvent.NominationsInvited;
import no.nav.medvirkning.council.CouncilEvent.ReplacementRequested;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.meeting.MeetingEvent.AgendaApproved;
import no.nav.medvirkning.meeting.MeetingEvent.NoticeSent;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesApproved;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesCirculated;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesDrafted;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.councilstatus.CouncilStatusOn;
import no.nav.medvirkning.query.councilstatus.CouncilStatusProjection;
import no.nav.medvirkning.query.councilstatus.CouncilStories;
import no.nav.medvirkning.query.meetings.MeetingProjection;
import no.nav.medvirkning.query.meetings.MeetingView;
import no.nav.medvirkning.query.platform.ViewSpecification;
import org.junit.jupiter.api.Test;

/// What waits for the host of a council: seats, leaders, meetings and minutes.
class CouncilTasksTest {

  private static final MinutesId MINUTES = new MinutesId(new UUID(0x7000, 77));

  private final ViewSpecification<CouncilStatus> council =
      ViewSpecification.of(new CouncilStatusProjection()).given(anActiveCouncil());
  private final ViewSpecification<MeetingView> meetings =
      ViewSpecification.of(new MeetingProjection());

  private void given(DomainEvent... events) {
    council.given(events);
    for (var event : events) {
      if (!event.getClass().getName().contains("CouncilEvent")) {
        meetings.given(event);
      }
    }
  }

  private CouncilStatusOn on(String day) {
    return CouncilStatusOn.of(council.view(COUNCIL).orElseThrow(), day(day));
  }

  private List<Task> seatTasks(String today) {
    return CouncilTasks.of(on(today)).toList();
  }

  private List<Task> meetingTasks(int meeting, String today) {
    return MeetingTasks.of(meetings.view(meetingId(meeting)).orElseThrow(), on(today), day(today));
  }

  private List<Task> minutesTasks(String today) {
    return MeetingTasks.minutes(on(today)).toList();
  }

  @Test
  void aCouncilWithAllItsSeatsTakenHasNothingWaiting() {
    assertThat(seatTasks("2024-03-01")).isEmpty();
  }

  @Test
  void termsThatEndSoonWaitUntilTheirLastDayAndSoDoesTheLeaders() {
    assertThat(seatTasks("2024-08-01"))
        .extracting(Task::kind, Task::due)
        .contains(
            tuple(TaskKind.TERM_EXPIRING, day("2024-12-31")),
            tuple(TaskKind.LEADER_TERM_EXPIRING, day("2024-12-31")))
        .hasSize(4);
  }

  @Test
  void anEmptySeatWaitsFromItsFirstDayUntilSomeoneIsAskedForAReplacement() {
    given(left());
    assertThat(seatTasks("2024-03-01"))
        .extracting(Task::kind, Task::due, Task::id)
        .containsExactly(
            tuple(
                TaskKind.VACANCY_TO_FILL,
                day("2024-02-01"),
                "vacancy-to-fill-" + COUNCIL + "-safo-MEMBER-1"));

    given(new ReplacementRequested(COUNCIL, SAFO_SEAT, SAFO, day("2024-03-02"), day("2024-04-01")));
    assertThat(seatTasks("2024-03-03"))
        .extracting(Task::kind, Task::due)
        .containsExactly(tuple(TaskKind.REPLACEMENT_AWAITED, day("2024-04-01")));
  }

  private static AppointmentEnded left() {
    return new AppointmentEnded(COUNCIL, SAFO_SEAT, EndCause.RESIGNED, day("2024-01-31"), null);
  }

  @Test
  void noTaskTellsWhoHasTheSeat() {
    assertThat(seatTasks("2024-08-01"))
        .allSatisfy(task -> assertThat(task.words().keySet()).isSubsetOf("council", "seat"));
  }

  @Test
  void anElectionThatHasStalledWaitsFromItsDeadline() {
    given(new NominationsInvited(COUNCIL, List.of(FFO), day("2024-01-10"), day("2024-02-10")));

    assertThat(seatTasks("2024-03-01"))
        .extracting(Task::kind, Task::due)
        .containsExactly(tuple(TaskKind.ELECTION_STALLED, day("2024-02-10")));
  }

  @Test
  void aCouncilThatHasLostItsLeaderIsToChooseOne() {
    given(new LeadershipEnded(COUNCIL, LeaderRole.LEADER, FFO_SEAT, day("2024-02-15")));

    assertThat(seatTasks("2024-03-01"))
        .extracting(Task::kind, Task::due)
        .containsExactly(tuple(TaskKind.LEADER_TO_CHOOSE, day("2024-02-16")));
  }

  @Test
  void theNoticeWaitsUntilTheMandatesDeadlineAndTheAgendaWithIt() {
    given(scheduled(COUNCIL, 1, "2024-03-19"));
    assertThat(meetingTasks(1, "2024-02-01"))
        .extracting(Task::kind, Task::due)
        .containsExactly(
            tuple(TaskKind.AGENDA_TO_APPROVE, day("2024-03-05")),
            tuple(TaskKind.NOTICE_TO_SEND, day("2024-03-05")));

    given(
        new AgendaApproved(
            meetingId(1),
            COUNCIL,
            List.of(),
            FFO_SEAT,
            CouncilStories.person(9),
            day("2024-02-20")));
    assertThat(meetingTasks(1, "2024-02-21"))
        .extracting(Task::kind)
        .containsExactly(TaskKind.NOTICE_TO_SEND);

    given(
        new NoticeSent(
            meetingId(1), COUNCIL, day("2024-03-01"), day("2024-03-05"), false, List.of()));
    assertThat(meetingTasks(1, "2024-03-02")).isEmpty();
  }

  @Test
  void aMeetingWhoseDaysHavePassedIsToBeRecorded() {
    given(scheduled(COUNCIL, 1, "2024-03-19", "2024-03-20"));

    assertThat(meetingTasks(1, "2024-03-20"))
        .extracting(Task::kind)
        .doesNotContain(TaskKind.MEETING_TO_RECORD);
    assertThat(meetingTasks(1, "2024-03-21"))
        .extracting(Task::kind, Task::due)
        .containsExactly(tuple(TaskKind.MEETING_TO_RECORD, day("2024-03-27")));
  }

  @Test
  void theMinutesOfAMeetingHeldAreToBeWrittenUntilTheyGoRound() {
    given(scheduled(COUNCIL, 1, "2024-03-19"), attended(COUNCIL, 1, "2024-03-19"));
    assertThat(minutesTasks("2024-03-21"))
        .extracting(Task::kind, Task::due, Task::link)
        .containsExactly(
            tuple(TaskKind.MINUTES_TO_WRITE, day("2024-04-02"), "/meetings/" + meetingId(1)));

    given(drafted());
    assertThat(minutesTasks("2024-03-22"))
        .extracting(Task::kind, Task::link)
        .containsExactly(tuple(TaskKind.MINUTES_TO_WRITE, "/minutes/" + MINUTES));
  }

  private static MinutesDrafted drafted() {
    return new MinutesDrafted(MINUTES, COUNCIL, meetingId(1), CouncilStories.person(9), null);
  }

  private static MinutesCirculated circulated() {
    return new MinutesCirculated(MINUTES, COUNCIL, day("2024-03-25"), day("2024-04-08"));
  }

  @Test
  void minutesThatHaveGoneRoundAreApprovedAtTheNextMeeting() {
    given(held(COUNCIL, 1, "2024-03-19"));
    given(drafted(), circulated());
    // None is planned: four meetings a year by the mandate.
    assertThat(minutesTasks("2024-04-10"))
        .extracting(Task::kind, Task::due)
        .containsExactly(tuple(TaskKind.MINUTES_TO_APPROVE, day("2024-06-19")));

    given(scheduled(COUNCIL, 2, "2024-06-05"));
    assertThat(minutesTasks("2024-04-10")).extracting(Task::due).containsExactly(day("2024-06-05"));

    given(new MinutesApproved(MINUTES, COUNCIL, meetingId(2), null, false, day("2024-06-05")));
    assertThat(minutesTasks("2024-06-06")).isEmpty();
  }

  @Test
  void whereALaterMeetingWasHeldWithoutApprovingThemTheyWereDueThere() {
    given(held(COUNCIL, 1, "2024-03-19"));
    given(drafted(), circulated());
    given(held(COUNCIL, 2, "2024-06-05"));

    assertThat(minutesTasks("2024-06-10"))
        .filteredOn(task -> task.kind() == TaskKind.MINUTES_TO_APPROVE)
        .extracting(Task::due)
        .containsExactly(day("2024-06-05"));
  }

  @Test
  void tasksOfTheSameDayStandInOneOrder() {
    var one = Task.of(TaskKind.MEASURE_DUE, "1", INNLANDET, day("2024-06-05"), "/");
    var other = Task.of(TaskKind.MEASURE_DUE, "2", INNLANDET, day("2024-06-05"), "/");

    assertThat(Task.BY_DUE.compare(one, other)).isNegative();
    assertThat(Task.after(TaskCursor.at(one)).test(other)).isTrue();
    assertThat(Task.after(TaskCursor.at(other)).test(one)).isFalse();
    assertThat(TaskCursor.parse(TaskCursor.at(one).toString())).isEqualTo(TaskCursor.at(one));
  }
}
