package no.nav.medvirkning.command.council;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.command.platform.Assigned;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.Mandate;
import no.nav.medvirkning.council.NominationId;
import no.nav.medvirkning.council.RepresentationRequestId;
import no.nav.medvirkning.council.SeatAllocation;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// All that can be asked of a council, in the order of its life. First and last days are inclusive.
public sealed interface CouncilCommand extends Command {

  CouncilId council();

  @Override
  default String aggregateId() {
    return council().toString();
  }

  /// `host` is the unit that appoints, pays and reports; it is one of those covered. `exceptions`
  /// tells in words what the units exclude.
  record EstablishCouncil(
      @Assigned CouncilId council,
      Title name,
      CouncilLevel level,
      UnitNumber host,
      List<Coverage> coverage,
      @Nullable Title exceptions,
      LocalDate on)
      implements CouncilCommand, Creates {}

  record ChangeCoverage(
      CouncilId council,
      UnitNumber host,
      List<Coverage> coverage,
      @Nullable Title exceptions,
      LocalDate from)
      implements CouncilCommand {}

  /// The first mandate, or an amended one that replaces it from a date.
  record AdoptMandate(CouncilId council, Mandate mandate, LocalDate adoptedOn, LocalDate from)
      implements CouncilCommand {}

  /// The council lets the other side lead for a period (S4).
  record DecideLeadingSide(CouncilId council, Side side, LocalDate from, LocalDate to)
      implements CouncilCommand {}

  record InviteNominations(
      CouncilId council, List<OrganisationId> organisations, LocalDate on, LocalDate deadline)
      implements CouncilCommand {}

  /// The organisation's act. `nominatedBy` is given where an umbrella nominates; it is `onBehalfOf`
  /// itself otherwise.
  record NominateMember(
      CouncilId council,
      @Assigned NominationId nomination,
      PersonId person,
      SeatRole role,
      String seat,
      @Nullable OrganisationId onBehalfOf,
      @Nullable OrganisationId nominatedBy,
      LocalDate on)
      implements CouncilCommand {}

  record DeclineNomination(
      CouncilId council, NominationId nomination, FreeText reason, LocalDate on)
      implements CouncilCommand, AboutAPerson {}

  /// Nav's act. Where a nomination is named, person, role, seat and organisation must be the
  /// nomination's. `to` may be left out: it is then the end of the replaced appointment, or of a
  /// whole term.
  record AppointMember(
      CouncilId council,
      @Assigned AppointmentId appointment,
      PersonId person,
      SeatRole role,
      String seat,
      @Nullable OrganisationId onBehalfOf,
      @Nullable NominationId nomination,
      @Nullable AppointmentId replaces,
      LocalDate from,
      @Nullable LocalDate to)
      implements CouncilCommand {}

  /// `on` is the last day in the seat.
  record EndAppointment(
      CouncilId council,
      AppointmentId appointment,
      EndCause cause,
      LocalDate on,
      @Nullable FreeText reason)
      implements CouncilCommand, AboutAPerson {}

  record RequestReplacement(
      CouncilId council, AppointmentId appointment, LocalDate on, LocalDate deadline)
      implements CouncilCommand {}

  /// `to` may be left out: it is then the end of the leader's term by the mandate.
  record ChooseLeader(
      CouncilId council,
      LeaderRole role,
      AppointmentId appointment,
      LocalDate from,
      @Nullable LocalDate to)
      implements CouncilCommand {}

  record ExtendLeader(CouncilId council, LeaderRole role, AppointmentId appointment, LocalDate to)
      implements CouncilCommand {}

  /// The leader steps down and stays a member. `on` is the last day as leader.
  record EndLeadership(CouncilId council, LeaderRole role, AppointmentId appointment, LocalDate on)
      implements CouncilCommand {}

  record AssignSecretariat(CouncilId council, List<PersonId> persons, LocalDate from)
      implements CouncilCommand {}

  record AssignWorkingCommittee(CouncilId council, List<AppointmentId> appointments, LocalDate from)
      implements CouncilCommand {}

  /// An organisation wishes to be represented.
  record RequestRepresentation(
      CouncilId council,
      @Assigned RepresentationRequestId request,
      OrganisationId organisation,
      @Nullable PersonId proposed,
      LocalDate on)
      implements CouncilCommand {}

  record GrantRepresentation(
      CouncilId council,
      RepresentationRequestId request,
      SeatAllocation seats,
      LocalDate on,
      LocalDate from)
      implements CouncilCommand {}

  record DeclineRepresentation(
      CouncilId council, RepresentationRequestId request, FreeText reason, LocalDate on)
      implements CouncilCommand {}

  record SuspendCouncil(CouncilId council, LocalDate on, FreeText reason)
      implements CouncilCommand {}

  record ResumeCouncil(CouncilId council, LocalDate on) implements CouncilCommand {}

  /// `on` is the council's last day; appointments and leadership end with it.
  record DissolveCouncil(CouncilId council, LocalDate on, FreeText reason)
      implements CouncilCommand {}

  record EvaluatePeriod(
      CouncilId council, LocalDate from, LocalDate to, FreeText evaluation, LocalDate on)
      implements CouncilCommand {}
}
