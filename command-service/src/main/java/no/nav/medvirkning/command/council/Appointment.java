package no.nav.medvirkning.command.council;

import java.time.LocalDate;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilEvent.MemberAppointed;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import org.jspecify.annotations.Nullable;

/// One person in one seat for one term.
///
/// @param to last day of the term
/// @param endedOn last day in the seat, where that was ended
record Appointment(
    AppointmentId id,
    PersonId person,
    SeatRole role,
    String seat,
    Side side,
    @Nullable OrganisationId onBehalfOf,
    @Nullable AppointmentId replaces,
    LocalDate from,
    LocalDate to,
    @Nullable LocalDate endedOn) {

  static Appointment from(MemberAppointed e) {
    return new Appointment(
        e.appointment(),
        e.person(),
        e.role(),
        e.seat(),
        e.side(),
        e.onBehalfOf(),
        e.replaces(),
        e.from(),
        e.to(),
        null);
  }

  Appointment endingOn(LocalDate day) {
    return new Appointment(id, person, role, seat, side, onBehalfOf, replaces, from, to, day);
  }

  LocalDate lastDay() {
    return endedOn != null && endedOn.isBefore(to) ? endedOn : to;
  }

  boolean sitsOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(lastDay());
  }

  boolean sitsBetween(LocalDate first, LocalDate last) {
    return tookTheSeat() && !from.isAfter(last) && !lastDay().isBefore(first);
  }

  /// False where the council was dissolved before the term began.
  boolean tookTheSeat() {
    return !lastDay().isBefore(from);
  }
}
