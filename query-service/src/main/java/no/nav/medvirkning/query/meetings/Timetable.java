package no.nav.medvirkning.query.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.Venue;
import org.jspecify.annotations.Nullable;

/// When and where a meeting is, and how that has changed.
///
/// @param firstDay the first of `days`; the year of a meeting is the year of this day
/// @param moves what it was before, oldest first
/// @param cancelledBecause why it was cancelled; null unless it was
/// @param changedAt when the timetable was last changed
public record Timetable(
    LocalDate firstDay,
    LocalDate lastDay,
    List<MeetingDay> days,
    Venue venue,
    List<Move> moves,
    @Nullable String cancelledBecause,
    Instant changedAt) {

  /// A rescheduling, told by what it left behind.
  public record Move(List<MeetingDay> formerDays, Venue formerVenue, @Nullable String reason) {}

  static Timetable of(List<MeetingDay> days, Venue venue, Instant at) {
    return new Timetable(
        days.getFirst().date(), days.getLast().date(), days, venue, List.of(), null, at);
  }

  Timetable moved(List<MeetingDay> to, Venue toVenue, @Nullable String reason, Instant at) {
    return new Timetable(
        to.getFirst().date(),
        to.getLast().date(),
        to,
        toVenue,
        Lists.append(moves, new Move(days, venue, reason)),
        cancelledBecause,
        at);
  }

  Timetable cancelled(String because, Instant at) {
    return new Timetable(firstDay, lastDay, days, venue, moves, because, at);
  }
}
