package no.nav.medvirkning.query.meetings;

import java.util.List;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.minutes.MinutesId;
import org.jspecify.annotations.Nullable;

/// A meeting in a list, and a meeting that another one points at.
public record MeetingSummary(
    MeetingId id,
    MeetingState state,
    List<MeetingDay> days,
    Venue venue,
    @Nullable Boolean noticeLate,
    int cases,
    @Nullable MinutesId minutes) {

  public static MeetingSummary from(MeetingView meeting) {
    var notice = meeting.agenda().notice();
    return new MeetingSummary(
        meeting.id(),
        meeting.state(),
        meeting.timetable().days(),
        meeting.timetable().venue(),
        notice == null ? null : Boolean.valueOf(notice.late()),
        meeting.agenda().cases().size(),
        meeting.minutes());
  }
}
