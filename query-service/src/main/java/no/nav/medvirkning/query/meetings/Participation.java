package no.nav.medvirkning.query.meetings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.meeting.Attendance;
import no.nav.medvirkning.meeting.AttendanceMode;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.Presence;
import org.jspecify.annotations.Nullable;

/// One attendee in one capacity over all days of a meeting, in the order they were recorded. A
/// person in two capacities is two of these; so are two people that one organisation excuses with
/// no person named.
///
/// @param line as it was recorded on the first of the days
/// @param cases what a presenter presented, or an expert took part in, on any of the days
public record Participation(Attendance line, List<CaseId> cases, List<Day> days) {

  public record Day(LocalDate date, Presence presence, @Nullable AttendanceMode mode) {}

  public static List<Participation> of(List<DayAttendance> attendance) {
    var found = new LinkedHashMap<Who, Participation>();
    for (var recorded : attendance) {
      var alike = new HashMap<Who, Integer>();
      for (var line : recorded.lines()) {
        var who = Who.of(line);
        var day = new Day(recorded.day(), line.presence(), line.mode());
        found.merge(
            who.nth(alike.merge(who, 1, Integer::sum)),
            new Participation(line, line.cases(), List.of(day)),
            Participation::and);
      }
    }
    return List.copyOf(found.values());
  }

  private static Participation and(Participation earlier, Participation later) {
    return new Participation(
        earlier.line,
        Stream.concat(earlier.cases.stream(), later.cases.stream()).distinct().toList(),
        Stream.concat(earlier.days.stream(), later.days.stream()).toList());
  }

  public boolean present() {
    return days.stream().anyMatch(day -> day.presence() == Presence.PRESENT);
  }

  /// Excused, and there on no day.
  public boolean apology() {
    return !present() && days.stream().anyMatch(day -> day.presence() == Presence.APOLOGY);
  }

  public List<LocalDate> daysPresent() {
    return days.stream().filter(day -> day.presence() == Presence.PRESENT).map(Day::date).toList();
  }

  /// What stays the same from day to day.
  ///
  /// @param number tells apart lines of one day that name no person and are otherwise alike
  private record Who(Attendance line, int number) {

    static Who of(Attendance line) {
      var lasting =
          new Attendance(
              line.role(),
              Presence.PRESENT,
              null,
              line.person(),
              line.organisation(),
              line.unit(),
              line.appointment(),
              line.deputyFor(),
              line.companionOf(),
              List.of(),
              line.expertise());
      return new Who(lasting, 1);
    }

    Who nth(int number) {
      return new Who(line, number);
    }
  }
}
