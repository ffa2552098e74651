package no.nav.medvirkning.query.tasks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.medvirkning.query.councilstatus.CouncilStatusOn;
import no.nav.medvirkning.query.councilstatus.CouncilStatusProjection;
import no.nav.medvirkning.query.councilstatus.RecordsOn.AwaitingApproval;
import no.nav.medvirkning.query.meetings.MeetingProjection;
import no.nav.medvirkning.query.meetings.MeetingState;
import no.nav.medvirkning.query.meetings.MeetingView;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.unit.UnitNumber;
import org.springframework.stereotype.Component;

/// Meetings and minutes of the councils that the units host today.
@Component
final class MeetingTasks implements TaskSource {

  /// No source gives numbers for the record of a meeting: who was there is recorded within a week,
  /// the minutes go round within two.
  private static final int WEEKS_TO_RECORD = 1;

  private static final int WEEKS_TO_WRITE = 2;

  /// Where no mandate says how often the council meets (S4).
  private static final int RECOMMENDED_A_YEAR = 4;

  private final ViewReader views;
  private final CouncilStatusProjection councils;
  private final MeetingProjection meetings;

  MeetingTasks(ViewReader views, CouncilStatusProjection councils, MeetingProjection meetings) {
    this.views = views;
    this.councils = councils;
    this.meetings = meetings;
  }

  @Override
  public Stream<Task> waitingFor(Set<UnitNumber> units, LocalDate today) {
    var numbers = units.stream().map(UnitNumber::value).toList();
    var hosted =
        views.query(councils, in("units", numbers), ascending("_id"), MANY).stream()
            .map(council -> CouncilStatusOn.of(council, today))
            .filter(council -> units.contains(council.host()))
            .collect(
                Collectors.toMap(council -> council.council().toString(), Function.identity()));
    var notHeld =
        and(
            in("council", hosted.keySet()),
            in("state", MeetingState.PLANNED.name(), MeetingState.NOTIFIED.name()));
    var ofMeetings =
        views.query(meetings, notHeld, ascending("_id"), MANY).stream()
            .flatMap(meeting ->
                Stream.ofNullable(hosted.get(meeting.council().toString()))
                    .flatMap(council -> of(meeting, council, today).stream()));
    return Stream.concat(ofMeetings, hosted.values().stream().flatMap(MeetingTasks::minutes));
  }

  static List<Task> of(MeetingView meeting, CouncilStatusOn council, LocalDate today) {
    var timetable = meeting.timetable();
    if (timetable.lastDay().isBefore(today)) {
      var due = timetable.lastDay().plusWeeks(WEEKS_TO_RECORD);
      return List.of(task(TaskKind.MEETING_TO_RECORD, meeting, council, due));
    }
    if (meeting.state() == MeetingState.NOTIFIED) {
      return List.of();
    }
    var notice = task(TaskKind.NOTICE_TO_SEND, meeting, council, noticeDay(meeting, council));
    return meeting.agenda().approval() == null
        ? List.of(
            task(TaskKind.AGENDA_TO_APPROVE, meeting, council, noticeDay(meeting, council)), notice)
        : List.of(notice);
  }

  /// The last day in time by the mandate in force; without one, the day of the meeting.
  private static LocalDate noticeDay(MeetingView meeting, CouncilStatusOn council) {
    var days = council.mandate() == null ? 0 : council.mandate().rules().noticeDays();
    return meeting.timetable().firstDay().minusDays(days);
  }

  private static Task task(
      TaskKind kind, MeetingView meeting, CouncilStatusOn council, LocalDate due) {
    return Task.of(
        kind,
        meeting.id(),
        council.host(),
        due,
        "/meetings/" + meeting.id(),
        Map.of("council", council.name(), "day", meeting.timetable().firstDay()));
  }

  static Stream<Task> minutes(CouncilStatusOn council) {
    return council.open().minutesAwaitingApproval().stream().map(each -> minutes(each, council));
  }

  private static Task minutes(AwaitingApproval awaiting, CouncilStatusOn council) {
    var link =
        awaiting.minutes() == null
            ? "/meetings/" + awaiting.meeting()
            : "/minutes/" + awaiting.minutes();
    Map<String, Object> words = Map.of("council", council.name(), "day", awaiting.heldOn());
    return awaiting.circulatedOn() == null
        ? Task.of(
            TaskKind.MINUTES_TO_WRITE,
            awaiting.meeting(),
            council.host(),
            awaiting.heldOn().plusWeeks(WEEKS_TO_WRITE),
            link,
            words)
        : Task.of(
            TaskKind.MINUTES_TO_APPROVE,
            awaiting.meeting(),
            council.host(),
            approvalDay(awaiting, council),
            link,
            words);
  }

  /// A later meeting approves them (S4): the next one planned, or the day by which the mandate has
  /// the council meet again. Where one was held without approving them, they were due there.
  private static LocalDate approvalDay(AwaitingApproval awaiting, CouncilStatusOn council) {
    var last = council.meetings().lastHeld();
    if (awaiting.overdue() && last != null) {
      return last.from();
    }
    var next = council.meetings().next();
    return next == null ? awaiting.heldOn().plusMonths(12 / meetingsAYear(council)) : next.from();
  }

  private static int meetingsAYear(CouncilStatusOn council) {
    var planned = council.meetings().plannedAYear();
    return planned == null || planned < 1 ? RECOMMENDED_A_YEAR : Math.min(12, planned);
  }
}
