package no.nav.medvirkning.query.meetings;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.query.names.CouncilName;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.names.PersonName;
import org.jspecify.annotations.Nullable;

/// Everything about a meeting, with names.
public record MeetingInFull(
    MeetingId id,
    CouncilName council,
    MeetingState state,
    List<MeetingDay> days,
    Venue venue,
    List<Timetable.Move> moves,
    @Nullable String cancelledBecause,
    @Nullable MeetingSummary previous,
    @Nullable MeetingSummary next,
    @Nullable ApprovalLine agendaApproval,
    Agenda.@Nullable Notice notice,
    List<CaseLine> cases,
    List<DayLine> attendance,
    List<FollowUpLine> followUps,
    @Nullable MinutesId minutes) {

  public record ApprovalLine(AppointmentId by, @Nullable PersonName forUnit, LocalDate on) {}

  public record DayLine(LocalDate day, List<AttendeeLine> attendees) {}

  static MeetingInFull from(
      MeetingView meeting,
      CouncilName council,
      Neighbours neighbours,
      Names names,
      LocalDate today) {
    var timetable = meeting.timetable();
    var approval = meeting.agenda().approval();
    return new MeetingInFull(
        meeting.id(),
        council,
        meeting.state(),
        timetable.days(),
        timetable.venue(),
        timetable.moves(),
        timetable.cancelledBecause(),
        neighbours.previous(),
        neighbours.next(),
        approval == null
            ? null
            : new ApprovalLine(approval.by(), names.person(approval.forUnit()), approval.on()),
        meeting.agenda().notice(),
        meeting.agenda().cases().stream().map(each -> CaseLine.from(each, names, today)).toList(),
        meeting.attendance().stream().map(day -> dayLine(day, names)).toList(),
        meeting.followUps().stream().map(each -> FollowUpLine.from(each, names, today)).toList(),
        meeting.minutes());
  }

  private static DayLine dayLine(DayAttendance day, Names names) {
    return new DayLine(
        day.day(), day.lines().stream().map(line -> AttendeeLine.from(line, names)).toList());
  }
}
