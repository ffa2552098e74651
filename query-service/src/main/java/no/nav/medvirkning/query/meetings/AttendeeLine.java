package no.nav.medvirkning.query.meetings;

import java.util.List;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.expertise.ExpertiseRequestId;
import no.nav.medvirkning.meeting.Attendance;
import no.nav.medvirkning.meeting.AttendanceMode;
import no.nav.medvirkning.meeting.AttendeeRole;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.Presence;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.names.OrganisationName;
import no.nav.medvirkning.query.names.PersonName;
import no.nav.medvirkning.query.names.UnitName;
import org.jspecify.annotations.Nullable;

/// One line of a day's attendance as people read it.
///
/// @param expertise the request that an expert was chosen for
public record AttendeeLine(
    AttendeeRole role,
    Presence presence,
    @Nullable AttendanceMode mode,
    @Nullable PersonName person,
    @Nullable OrganisationName organisation,
    @Nullable UnitName unit,
    @Nullable AppointmentId appointment,
    @Nullable AppointmentId deputyFor,
    @Nullable PersonName companionOf,
    List<CaseId> cases,
    @Nullable ExpertiseRequestId expertise) {

  static AttendeeLine from(Attendance line, Names names) {
    return new AttendeeLine(
        line.role(),
        line.presence(),
        line.mode(),
        names.person(line.person()),
        names.organisation(line.organisation()),
        names.unit(line.unit()),
        line.appointment(),
        line.deputyFor(),
        names.person(line.companionOf()),
        line.cases(),
        line.expertise());
  }
}
