package no.nav.medvirkning.council;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.HappenedOn;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// All that can happen to a council, in the order of its life. First and last days are inclusive.
public sealed interface CouncilEvent extends DomainEvent {

  CouncilId council();

  @Override
  default String aggregateId() {
    return council().toString();
  }

  /// `host` is the unit that appoints, pays and reports; `exceptions` tells what the units exclude
  /// ("ekskl. …").
  record CouncilEstablished(
      CouncilId council,
      String name,
      CouncilLevel level,
      UnitNumber host,
      List<Coverage> coverage,
      @Nullable String exceptions,
      LocalDate on)
      implements CouncilEvent, HappenedOn {}

  /// Replaces host and coverage.
  record CoverageChanged(
      CouncilId council,
      UnitNumber host,
      List<Coverage> coverage,
      @Nullable String exceptions,
      LocalDate from)
      implements CouncilEvent {}

  /// A mandate, first or amended; `version` counts from 1, and the newest with `from` reached is in
  /// force.
  record MandateAdopted(
      CouncilId council, int version, Mandate mandate, LocalDate adoptedOn, LocalDate from)
      implements CouncilEvent {
    @Override
    public LocalDate happenedOn() {
      return adoptedOn;
    }
  }

  /// The user side or Nav leads for a period, otherwise than the mandate says (S4: "fra periode til
  /// periode").
  record LeadingSideDecided(CouncilId council, Side side, LocalDate from, LocalDate to)
      implements CouncilEvent {}

  record NominationsInvited(
      CouncilId council, List<OrganisationId> organisations, LocalDate on, LocalDate deadline)
      implements CouncilEvent, HappenedOn {}

  /// The organisation's act. `onBehalfOf` is who will be represented; `nominatedBy` differs where
  /// an umbrella nominates. Both are null for a person without an organisation.
  record MemberNominated(
      CouncilId council,
      NominationId nomination,
      PersonId person,
      SeatRole role,
      String seat,
      @Nullable OrganisationId onBehalfOf,
      @Nullable OrganisationId nominatedBy,
      LocalDate on)
      implements CouncilEvent, HappenedOn {}

  record NominationDeclined(
      CouncilId council, NominationId nomination, Personal reason, LocalDate on)
      implements CouncilEvent, HappenedOn {}

  /// Nav's act. `nomination` is null where no organisation nominates (Nav's own seats); `replaces`
  /// names the appointment whose remaining term this one fills; `mandateVersion` is the mandate it
  /// was made under.
  record MemberAppointed(
      CouncilId council,
      AppointmentId appointment,
      PersonId person,
      SeatRole role,
      String seat,
      Side side,
      @Nullable OrganisationId onBehalfOf,
      @Nullable NominationId nomination,
      @Nullable AppointmentId replaces,
      int mandateVersion,
      LocalDate from,
      LocalDate to)
      implements CouncilEvent {
    @Override
    public LocalDate happenedOn() {
      return from;
    }
  }

  /// `on` is the last day in the seat.
  record AppointmentEnded(
      CouncilId council,
      AppointmentId appointment,
      EndCause cause,
      LocalDate on,
      @Nullable Personal reason)
      implements CouncilEvent, HappenedOn {}

  /// Nav asks for someone to fill the seat after an appointment.
  record ReplacementRequested(
      CouncilId council,
      AppointmentId appointment,
      @Nullable OrganisationId organisation,
      LocalDate on,
      LocalDate deadline)
      implements CouncilEvent, HappenedOn {}

  record LeaderChosen(
      CouncilId council, LeaderRole role, AppointmentId appointment, LocalDate from, LocalDate to)
      implements CouncilEvent {
    @Override
    public LocalDate happenedOn() {
      return from;
    }
  }

  record LeaderExtended(CouncilId council, LeaderRole role, AppointmentId appointment, LocalDate to)
      implements CouncilEvent {}

  /// `on` is the last day as leader.
  record LeadershipEnded(
      CouncilId council, LeaderRole role, AppointmentId appointment, LocalDate on)
      implements CouncilEvent, HappenedOn {}

  record SecretariatAssigned(CouncilId council, List<PersonId> persons, LocalDate from)
      implements CouncilEvent {}

  record WorkingCommitteeAssigned(
      CouncilId council, List<AppointmentId> appointments, LocalDate from)
      implements CouncilEvent {}

  record RepresentationRequested(
      CouncilId council,
      RepresentationRequestId request,
      OrganisationId organisation,
      @Nullable PersonId proposed,
      LocalDate on)
      implements CouncilEvent, HappenedOn {}

  /// The organisation gets seats beside those of the mandate, from a date.
  record RepresentationGranted(
      CouncilId council,
      RepresentationRequestId request,
      SeatAllocation seats,
      LocalDate on,
      LocalDate from)
      implements CouncilEvent, HappenedOn {}

  record RepresentationDeclined(
      CouncilId council, RepresentationRequestId request, String reason, LocalDate on)
      implements CouncilEvent, HappenedOn {}

  record CouncilSuspended(CouncilId council, LocalDate on, String reason)
      implements CouncilEvent, HappenedOn {}

  record CouncilResumed(CouncilId council, LocalDate on) implements CouncilEvent, HappenedOn {}

  /// `on` is the council's last day.
  record CouncilDissolved(CouncilId council, LocalDate on, String reason)
      implements CouncilEvent, HappenedOn {}

  /// The council's own evaluation of a period of its work (S4).
  record PeriodEvaluated(
      CouncilId council, LocalDate from, LocalDate to, String evaluation, LocalDate on)
      implements CouncilEvent, HappenedOn {}
}
