package no.nav.medvirkning.query.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.expertise.ExpertiseRequestId;
import no.nav.medvirkning.meeting.AttendeeRole;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.query.meetings.Participation;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.names.OrganisationName;
import no.nav.medvirkning.query.names.PersonName;
import no.nav.medvirkning.query.names.UnitName;
import org.jspecify.annotations.Nullable;

/// Someone in the minutes: who, in what capacity, for whom, on which days.
///
/// @param person null where an organisation sends an apology with no person named
/// @param appointment the appointment in force at the meeting, for members and deputies
/// @param deputyFor the appointment that a deputy stands in for
/// @param presents what a presenter presents, or an expert takes part in
/// @param expertise the request that an expert was chosen for
public record Attendee(
    AttendeeRole role,
    @Nullable PersonName person,
    @Nullable OrganisationName organisation,
    @Nullable UnitName unit,
    @Nullable InForce appointment,
    @Nullable AppointmentId deputyFor,
    @Nullable PersonName companionOf,
    List<CaseId> presents,
    @Nullable ExpertiseRequestId expertise,
    List<Participation.Day> days) {

  /// @param leading leader or deputy leader at that time
  public record InForce(
      AppointmentId id,
      SeatRole role,
      String seat,
      Side side,
      @Nullable LeaderRole leading,
      LocalDate from,
      LocalDate until) {

    static InForce from(AppointmentView appointment, LocalDate day) {
      return new InForce(
          appointment.id(),
          appointment.role(),
          appointment.seat(),
          appointment.side(),
          appointment.leadingOn(day).orElse(null),
          appointment.from(),
          appointment.until());
    }
  }

  static Attendee from(
      Participation participation, Map<AppointmentId, AppointmentView> appointments, Names names) {
    var line = participation.line();
    var appointment = line.appointment() == null ? null : appointments.get(line.appointment());
    return new Attendee(
        line.role(),
        names.person(line.person()),
        names.organisation(line.organisation()),
        names.unit(line.unit()),
        appointment == null
            ? null
            : InForce.from(appointment, participation.days().getFirst().date()),
        line.deputyFor(),
        names.person(line.companionOf()),
        participation.cases(),
        line.expertise(),
        participation.days());
  }
}
