package no.nav.medvirkning.query.calendar;

import static no.nav.medvirkning.query.platform.EventContext.OSLO;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.Venue;
import no.nav.medvirkning.query.meetings.MeetingState;
import no.nav.medvirkning.query.meetings.MeetingView;
import no.nav.medvirkning.query.meetings.Timetable.Move;
import no.nav.medvirkning.query.names.CouncilCard;

/// The meetings of a council as a calendar (RFC 5545). A calendar leaves the system and is kept by
/// others, so it tells when and where, and nothing of the agenda.
///
/// Each meeting day is an event of its own: the days of one meeting have their own hours. An event
/// keeps its UID through reschedulings, which raise SEQUENCE; a day that a rescheduling took away
/// is told as cancelled, or it would stay in the calendars that have it; so is a meeting planned
/// for after the council's end. Nothing depends on now, so that an unchanged calendar is the same
/// bytes.
final class MeetingCalendar {

  private MeetingCalendar() {}

  static String of(CouncilCard council, List<MeetingView> meetings) {
    var calendar = new Calendar();
    calendar.add(new ProdId("-//Nav//Medvirkning//NO"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", council.name()));
    calendar.add(OsloTimeZone.component());
    meetings.stream().flatMap(meeting -> days(council, meeting)).forEach(calendar::add);
    return calendar.toString();
  }

  private static Stream<VEvent> days(CouncilCard council, MeetingView meeting) {
    var timetable = meeting.timetable();
    var current = timetable.days();
    var most =
        timetable.moves().stream()
            .mapToInt(move -> move.formerDays().size())
            .reduce(current.size(), Math::max);
    return IntStream.range(0, most)
        .mapToObj(nth -> {
          var kept = nth < current.size();
          var status =
              kept
                      && meeting.state() != MeetingState.CANCELLED
                      && !meeting.fallsAwayAfter(council.lastDay())
                  ? ImmutableStatus.VEVENT_CONFIRMED
                  : ImmutableStatus.VEVENT_CANCELLED;
          return event(
              council, meeting, nth, kept ? current.get(nth) : lastKnown(meeting, nth), status);
        });
  }

  /// The day as it was before a rescheduling took it away.
  private static MeetingDay lastKnown(MeetingView meeting, int nth) {
    return meeting.timetable().moves().stream()
        .map(Move::formerDays)
        .filter(days -> nth < days.size())
        .map(days -> days.get(nth))
        .reduce((_, later) -> later)
        .orElseThrow();
  }

  private static VEvent event(
      CouncilCard council, MeetingView meeting, int nth, MeetingDay day, Status status) {
    var timetable = meeting.timetable();
    var end = meeting.fallsAwayAfter(council.lastDay()) ? council.dissolution() : null;
    var changes =
        timetable.moves().size()
            + (timetable.cancelledBecause() == null ? 0 : 1)
            + (end == null ? 0 : 1);
    var changedAt =
        end != null && end.recordedAt().isAfter(timetable.changedAt())
            ? end.recordedAt()
            : timetable.changedAt();
    var event = new VEvent(false);
    event.add(new Uid(meeting.id() + "-" + (nth + 1) + "@medvirkning.nav.no"));
    event.add(new DtStamp(second(changedAt)));
    event.add(new LastModified(second(changedAt)));
    event.add(new Sequence(changes));
    event.add(status);
    event.add(new Summary("Møte i " + council.name()));
    addTimes(event, day);
    var where = where(timetable.venue());
    if (!where.isEmpty()) {
      event.add(new Location(where));
    }
    return event;
  }

  private static Instant second(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS);
  }

  /// A day with no hours is an all-day event. One with only a start has no end: RFC 5545 lets it
  /// end when it starts.
  private static void addTimes(VEvent event, MeetingDay day) {
    var starts = day.starts();
    if (starts == null) {
      event.add(new DtStart<LocalDate>(new ParameterList(List.of(Value.DATE)), day.date()));
      event.add(
          new DtEnd<LocalDate>(new ParameterList(List.of(Value.DATE)), day.date().plusDays(1)));
      return;
    }
    event.add(new DtStart<ZonedDateTime>(inOslo(), day.date().atTime(starts).atZone(OSLO)));
    var ends = day.ends();
    if (ends != null) {
      event.add(new DtEnd<ZonedDateTime>(inOslo(), day.date().atTime(ends).atZone(OSLO)));
    }
  }

  private static ParameterList inOslo() {
    return new ParameterList(List.of(new TzId(OSLO.getId())));
  }

  private static String where(Venue venue) {
    return Stream.of(venue.place(), venue.remote())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" / "));
  }
}
