package no.nav.medvirkning.query.publicminutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.meeting.AttendeeRole;
import no.nav.medvirkning.query.meetings.Participation;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.names.OrganisationName;
import no.nav.medvirkning.query.names.UnitName;
import org.jspecify.annotations.Nullable;

/// Someone at a meeting by role, organisation and unit. A companion has the role only.
///
/// @param days the days that they were there; empty for an apology
public record PublicAttendee(
    AttendeeRole role,
    @Nullable LeaderRole leading,
    @Nullable OrganisationName organisation,
    @Nullable UnitName unit,
    List<LocalDate> days) {

  static PublicAttendee present(
      Participation who, Map<AppointmentId, LeaderRole> leading, Names names) {
    return from(who, leading, names, who.daysPresent());
  }

  static PublicAttendee excused(
      Participation who, Map<AppointmentId, LeaderRole> leading, Names names) {
    return from(who, leading, names, List.of());
  }

  private static PublicAttendee from(
      Participation who,
      Map<AppointmentId, LeaderRole> leading,
      Names names,
      List<LocalDate> days) {
    var line = who.line();
    return switch (line.role()) {
      case COMPANION -> new PublicAttendee(line.role(), null, null, null, days);
      case MEMBER, DEPUTY, NAV, SECRETARIAT, PRESENTER, EXPERT, GUEST ->
          new PublicAttendee(
              line.role(),
              line.appointment() == null ? null : leading.get(line.appointment()),
              names.organisation(line.organisation()),
              names.unit(line.unit()),
              days);
    };
  }
}
