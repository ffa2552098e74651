package no.nav.medvirkning.query.councilstatus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.RepresentationRequestId;
import no.nav.medvirkning.council.SeatAllocation;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Who was given which seat and which charge, and who was asked for. Last days are inclusive.
public record Seating(
    List<Appointment> appointments,
    List<Leadership> leaderships,
    List<Invitation> invitations,
    List<ReplacementAsked> replacements,
    List<RepresentationAsked> requests,
    List<Charge> charges) {

  static final Seating EMPTY =
      new Seating(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /// @param endedOn the last day where the appointment ended before its time
  public record Appointment(
      AppointmentId id,
      PersonId person,
      SeatRole role,
      String seat,
      Side side,
      @Nullable OrganisationId onBehalfOf,
      @Nullable AppointmentId replaces,
      LocalDate from,
      LocalDate to,
      @Nullable LocalDate endedOn,
      @Nullable EndCause cause) {

    /// A term ends at the end of its last day, and an earlier end cuts it.
    public LocalDate lastDay() {
      return endedOn == null || endedOn.isAfter(to) ? to : endedOn;
    }

    public boolean holdsOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(lastDay());
    }

    /// False for one who withdrew before the first day.
    public boolean tookTheSeat() {
      return !lastDay().isBefore(from);
    }

    Appointment ended(LocalDate on, EndCause why) {
      return new Appointment(id, person, role, seat, side, onBehalfOf, replaces, from, to, on, why);
    }
  }

  public record Leadership(
      LeaderRole role,
      AppointmentId appointment,
      LocalDate from,
      LocalDate to,
      @Nullable LocalDate endedOn) {

    public LocalDate lastDay() {
      return endedOn == null || endedOn.isAfter(to) ? to : endedOn;
    }

    public boolean holdsOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(lastDay());
    }

    Leadership until(LocalDate newLastDay) {
      return new Leadership(role, appointment, from, newLastDay, endedOn);
    }

    Leadership ended(LocalDate on) {
      return new Leadership(role, appointment, from, to, on);
    }
  }

  /// An invitation to nominate; `answeredOn` is when someone was first appointed after it.
  public record Invitation(
      LocalDate on,
      LocalDate deadline,
      List<OrganisationId> organisations,
      @Nullable LocalDate answeredOn) {}

  public record ReplacementAsked(AppointmentId appointment, LocalDate on, LocalDate deadline) {}

  /// An organisation's wish for a seat. While it is pending, `settledOn` is null; granted, it has
  /// `seats` and `from`.
  public record RepresentationAsked(
      RepresentationRequestId id,
      OrganisationId organisation,
      LocalDate on,
      @Nullable LocalDate settledOn,
      @Nullable SeatAllocation seats,
      @Nullable LocalDate from) {}

  /// Who has the secretariat (people), or sits in the working committee (appointments), from a day.
  public record Charge(
      LocalDate from,
      @Nullable List<PersonId> secretariat,
      @Nullable List<AppointmentId> committee) {}

  Seating appointing(Appointment appointment, LocalDate on) {
    return new Seating(
        Lists.plus(appointments, appointment),
        leaderships,
        Lists.change(
            invitations,
            invitation -> invitation.answeredOn() == null && !on.isBefore(invitation.on()),
            open -> new Invitation(open.on(), open.deadline(), open.organisations(), on)),
        replacements,
        requests,
        charges);
  }

  Seating ending(AppointmentId id, EndCause cause, LocalDate on) {
    return withAppointments(
        Lists.change(
            appointments,
            appointment -> appointment.id().equals(id),
            ending -> ending.ended(on, cause)));
  }

  /// With the council, all that is left of appointments and leadership ends.
  Seating endingAll(LocalDate on) {
    return withAppointments(
            Lists.change(
                appointments,
                appointment -> appointment.lastDay().isAfter(on),
                ending -> ending.ended(on, EndCause.COUNCIL_DISSOLVED)))
        .withLeaderships(
            Lists.change(
                leaderships,
                leadership -> leadership.lastDay().isAfter(on),
                leading -> leading.ended(on)));
  }

  Seating leading(Leadership leadership) {
    return withLeaderships(Lists.plus(leaderships, leadership));
  }

  Seating extending(LeaderRole role, AppointmentId appointment, LocalDate to) {
    return changingLatest(role, appointment, leadership -> leadership.until(to));
  }

  Seating endingLeadership(LeaderRole role, AppointmentId appointment, LocalDate on) {
    return changingLatest(role, appointment, leadership -> leadership.ended(on));
  }

  Seating inviting(Invitation invitation) {
    return new Seating(
        appointments,
        leaderships,
        Lists.plus(invitations, invitation),
        replacements,
        requests,
        charges);
  }

  Seating askingReplacement(ReplacementAsked replacement) {
    return new Seating(
        appointments,
        leaderships,
        invitations,
        Lists.plus(replacements, replacement),
        requests,
        charges);
  }

  Seating asking(RepresentationAsked request) {
    return new Seating(
        appointments,
        leaderships,
        invitations,
        replacements,
        Lists.plus(requests, request),
        charges);
  }

  Seating settling(
      RepresentationRequestId id,
      LocalDate on,
      @Nullable SeatAllocation seats,
      @Nullable LocalDate from) {
    return new Seating(
        appointments,
        leaderships,
        invitations,
        replacements,
        Lists.change(
            requests,
            request -> request.id().equals(id),
            asked ->
                new RepresentationAsked(id, asked.organisation(), asked.on(), on, seats, from)),
        charges);
  }

  Seating charging(Charge charge) {
    return new Seating(
        appointments,
        leaderships,
        invitations,
        replacements,
        requests,
        Lists.plus(charges, charge));
  }

  Optional<Appointment> appointment(AppointmentId id) {
    return appointments.stream().filter(appointment -> appointment.id().equals(id)).findFirst();
  }

  private Seating changingLatest(
      LeaderRole role, AppointmentId appointment, UnaryOperator<Leadership> change) {
    var latest =
        leaderships.stream()
            .filter(leadership ->
                leadership.role() == role && leadership.appointment().equals(appointment))
            .reduce((earlier, later) -> later);
    return latest.isEmpty()
        ? this
        : withLeaderships(
            Lists.change(leaderships, leadership -> leadership.equals(latest.get()), change));
  }

  private Seating withAppointments(List<Appointment> changed) {
    return new Seating(changed, leaderships, invitations, replacements, requests, charges);
  }

  private Seating withLeaderships(List<Leadership> changed) {
    return new Seating(appointments, changed, invitations, replacements, requests, charges);
  }
}
