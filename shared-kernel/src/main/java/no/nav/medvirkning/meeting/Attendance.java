package no.nav.medvirkning.meeting;

import java.util.List;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.expertise.ExpertiseRequestId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// One line of the attendance of one meeting day.
///
/// @param person null where an organisation sends an apology with no person named (S2: NHO, LO)
/// @param organisation who the person speaks for, or who sends the apology
/// @param appointment the appointment in force, for a member or deputy: minutes point at it, not
///   only at the person
/// @param deputyFor the member's appointment that a deputy stands in for
/// @param companionOf the attendee that a companion accompanies
/// @param cases what a presenter presents, or an expert takes part in
/// @param mode null unless present
/// @param expertise the request that an expert was chosen for; null for everyone else
public record Attendance(
    AttendeeRole role,
    Presence presence,
    @Nullable AttendanceMode mode,
    @Nullable PersonId person,
    @Nullable OrganisationId organisation,
    @Nullable UnitNumber unit,
    @Nullable AppointmentId appointment,
    @Nullable AppointmentId deputyFor,
    @Nullable PersonId companionOf,
    List<CaseId> cases,
    @Nullable ExpertiseRequestId expertise) {

  /// Someone who attends in another role than an expert's.
  public Attendance(
      AttendeeRole role,
      Presence presence,
      @Nullable AttendanceMode mode,
      @Nullable PersonId person,
      @Nullable OrganisationId organisation,
      @Nullable UnitNumber unit,
      @Nullable AppointmentId appointment,
      @Nullable AppointmentId deputyFor,
      @Nullable PersonId companionOf,
      List<CaseId> cases) {
    this(
        role,
        presence,
        mode,
        person,
        organisation,
        unit,
        appointment,
        deputyFor,
        companionOf,
        cases,
        null);
  }
}
