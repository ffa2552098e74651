package no.nav.medvirkning.command.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.meeting.Attendance;
import no.nav.medvirkning.meeting.AttendeeRole;
import no.nav.medvirkning.meeting.Presence;
import no.nav.medvirkning.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Someone who was present at a meeting on one of its days, in one role.
///
/// @param appointment by which a member or deputy sits
/// @param deputyFor the member whom a deputy stood in for
public record Attended(
    LocalDate day,
    PersonId person,
    AttendeeRole role,
    @Nullable AppointmentId appointment,
    @Nullable AppointmentId deputyFor) {

  /// What is recorded of a day replaces what was recorded of it before.
  static List<Attended> replace(List<Attended> all, LocalDate day, List<Attendance> lines) {
    return Stream.concat(
            all.stream().filter(each -> !each.day().equals(day)),
            lines.stream().flatMap(line -> of(day, line)))
        .toList();
  }

  private static Stream<Attended> of(LocalDate day, Attendance line) {
    return line.person() == null || line.presence() != Presence.PRESENT
        ? Stream.empty()
        : Stream.of(
            new Attended(day, line.person(), line.role(), line.appointment(), line.deputyFor()));
  }
}
