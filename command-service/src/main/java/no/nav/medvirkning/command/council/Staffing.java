package no.nav.medvirkning.command.council;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nav.medvirkning.command.council.CouncilCommand.AppointMember;
import no.nav.medvirkning.command.council.CouncilCommand.DeclineNomination;
import no.nav.medvirkning.command.council.CouncilCommand.EndAppointment;
import no.nav.medvirkning.command.council.CouncilCommand.InviteNominations;
import no.nav.medvirkning.command.council.CouncilCommand.NominateMember;
import no.nav.medvirkning.command.council.CouncilCommand.RequestReplacement;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.platform.PlatformRule;
import no.nav.medvirkning.command.platform.Refused;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.council.CouncilEvent;
import no.nav.medvirkning.council.CouncilEvent.AppointmentEnded;
import no.nav.medvirkning.council.CouncilEvent.LeadershipEnded;
import no.nav.medvirkning.council.CouncilEvent.MemberAppointed;
import no.nav.medvirkning.council.CouncilEvent.MemberNominated;
import no.nav.medvirkning.council.CouncilEvent.NominationDeclined;
import no.nav.medvirkning.council.CouncilEvent.NominationsInvited;
import no.nav.medvirkning.council.CouncilEvent.ReplacementRequested;
import no.nav.medvirkning.council.Mandate;
import no.nav.medvirkning.council.NominationId;
import no.nav.medvirkning.council.SeatAllocation;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.Personal;
import org.jspecify.annotations.Nullable;

/// How seats are filled and left: organisations nominate, Nav appoints (S1).
record Staffing(CouncilState state, Decision decision) {

  CouncilEvent invite(InviteNominations c) {
    state.mandates().inForceOrToCome(c.on());
    check(
        new CouncilRule.HappenedAlready(c.on(), decision.today(), "/on"),
        new CouncilRule.DatesInOrder(c.on(), c.deadline(), "/deadline"),
        new NominationRule.SomebodyIsNamed(c.organisations().size(), "/organisations"));
    Facts.checkNamedOnce(c.organisations(), "/organisations");
    c.organisations().forEach(o -> Facts.openOrganisation(o, c.on(), "/organisations", decision));
    return new NominationsInvited(c.council(), c.organisations(), c.on(), c.deadline());
  }

  CouncilEvent nominate(NominateMember c) {
    if (state.nominations().find(c.nomination()).isPresent()) {
      throw new Refused(new PlatformRule.IdIsFree("Nomination", c.nomination().toString()));
    }
    check(new CouncilRule.HappenedAlready(c.on(), decision.today(), "/on"));
    var mandate = state.mandates().inForceOrToCome(c.on()).mandate();
    var found = state.mandates().seatNowOrLater(c.seat(), c.on());
    check(new SeatRule.SeatExists(c.seat(), c.on(), found.isPresent()));
    var seats = found.orElseThrow();
    check(
        new SeatRule.SeatIsForTheUserSide(c.seat(), seats.side(), "/seat"),
        new SeatRule.SeatIsHeldAs(c.seat(), c.role(), seats.seatsFor(c.role())));
    Facts.checkPerson(c.person(), "/person", decision);
    var umbrella = checkOnBehalfOf(seats, c.onBehalfOf(), c.on());
    var nominatedBy = c.nominatedBy() == null ? c.onBehalfOf() : c.nominatedBy();
    checkNominator(mandate, c.onBehalfOf(), umbrella, nominatedBy, c.on());
    return new MemberNominated(
        c.council(),
        c.nomination(),
        c.person(),
        c.role(),
        c.seat(),
        c.onBehalfOf(),
        nominatedBy,
        c.on());
  }

  private void checkNominator(
      Mandate mandate,
      @Nullable OrganisationId onBehalfOf,
      @Nullable OrganisationId umbrella,
      @Nullable OrganisationId nominatedBy,
      LocalDate day) {
    if (nominatedBy != null && !nominatedBy.equals(onBehalfOf)) {
      Facts.openOrganisation(nominatedBy, day, "/nominatedBy", decision);
    }
    if (mandate.umbrellaNominates() && onBehalfOf != null && nominatedBy != null) {
      check(new NominationRule.UmbrellaNamesTheRepresentative(onBehalfOf, umbrella, nominatedBy));
    }
    check(new NominationRule.OrganisationSpeaksForItself(onBehalfOf, umbrella, nominatedBy));
  }

  CouncilEvent decline(DeclineNomination c) {
    var nomination = openNomination(c.nomination());
    check(new CouncilRule.HappenedAlready(c.on(), decision.today(), "/on"));
    return new NominationDeclined(
        c.council(), c.nomination(), new Personal(nomination.person(), c.reason().value()), c.on());
  }

  private Nominations.Nomination openNomination(NominationId id) {
    var nomination =
        state
            .nominations()
            .find(id)
            .orElseThrow(() ->
                new Refused(new PlatformRule.Exists("Nomination", id.toString(), "/nomination")));
    check(new NominationRule.NominationIsOpen(id, nomination.status()));
    return nomination;
  }

  CouncilEvent appoint(AppointMember c) {
    if (state.appointments().find(c.appointment()).isPresent()) {
      throw new Refused(new PlatformRule.IdIsFree("Appointment", c.appointment().toString()));
    }
    check(
        new CouncilRule.NotBeforeEstablished(c.from(), state.life().establishedOn(), "/from"),
        CouncilRule.NotTooFarAhead.of(c.from(), decision.today(), "/from"),
        new CouncilRule.DatesInOrder(c.from(), c.to(), "/to"));
    var inForce = state.mandates().inForceOn(c.from());
    var found = state.mandates().seat(c.seat(), c.from());
    check(new SeatRule.SeatExists(c.seat(), c.from(), found.isPresent()));
    var seats = found.orElseThrow();
    Facts.checkPerson(c.person(), "/person", decision);
    checkOnBehalfOf(seats, c.onBehalfOf(), c.from());
    checkNomination(c, seats);
    checkReplaced(c);
    var appointment = appointment(c, seats, inForce.mandate());
    checkTerm(appointment, seats, inForce.mandate());
    return new MemberAppointed(
        c.council(),
        c.appointment(),
        c.person(),
        c.role(),
        c.seat(),
        seats.side(),
        c.onBehalfOf(),
        c.nomination(),
        c.replaces(),
        inForce.version(),
        c.from(),
        appointment.to());
  }

  /// @return the umbrella above the organisation
  private @Nullable OrganisationId checkOnBehalfOf(
      SeatAllocation seats, @Nullable OrganisationId onBehalfOf, LocalDate day) {
    var umbrella = Facts.umbrella(onBehalfOf, day, "/onBehalfOf", decision).orElse(null);
    check(
        new SeatRule.SeatBelongsToOrganisation(
            seats.key(), seats.side(), seats.organisation(), onBehalfOf, umbrella));
    return umbrella;
  }

  private void checkNomination(AppointMember c, SeatAllocation seats) {
    check(
        new AppointmentRule.OrganisationHasNominated(
            c.seat(), seats.side(), seats.organisation(), c.nomination()));
    if (c.nomination() != null) {
      check(
          new AppointmentRule.AgreesWithNomination(
              c.nomination(), openNomination(c.nomination()).differsFrom(c)));
    }
  }

  private void checkReplaced(AppointMember c) {
    if (c.replaces() == null) {
      return;
    }
    var replaced = state.appointments().required(c.replaces(), "/replaces");
    check(
        new AppointmentRule.ReplacesInTheSameSeat(
            c.seat(), c.role(), replaced.seat(), replaced.role()),
        new AppointmentRule.ReplacedHasLeft(replaced.id(), replaced.endedOn(), c.from()),
        new AppointmentRule.ReplacedTermIsNotOver(replaced.id(), replaced.to(), c.from()),
        new AppointmentRule.ReplacedOnce(
            replaced.id(),
            state.appointments().replacementOf(replaced.id()).orElse(null),
            "/replaces"));
  }

  private Appointment appointment(AppointMember c, SeatAllocation seats, Mandate mandate) {
    return new Appointment(
        c.appointment(),
        c.person(),
        c.role(),
        c.seat(),
        seats.side(),
        c.onBehalfOf(),
        c.replaces(),
        c.from(),
        c.to() == null ? defaultEnd(c, mandate) : c.to(),
        null);
  }

  private LocalDate defaultEnd(AppointMember c, Mandate mandate) {
    var fullTerm = Mandates.lastDay(c.from(), mandate.term());
    return c.replaces() == null
        ? fullTerm
        : state
            .appointments()
            .find(c.replaces())
            .map(Appointment::to)
            .filter(fullTerm::isAfter)
            .orElse(fullTerm);
  }

  private void checkTerm(Appointment a, SeatAllocation seats, Mandate mandate) {
    var appointments = state.appointments();
    check(
        new AppointmentRule.TermWithinMandate(
            a.from(), a.to(), Mandates.lastDay(a.from(), mandate.term())),
        new AppointmentRule.OneSeatForAPerson(
            a.person(), appointments.seatOf(a.person(), a.from(), a.to()).orElse(null)),
        new SeatRule.SeatHasAFreePlace(
            a.seat(),
            a.role(),
            seats.seatsFor(a.role()),
            appointments.mostAtOnce(a.seat(), a.role(), a.from(), a.to())),
        new AppointmentRule.TermsInARowWithinMandate(
            a.person(),
            appointments.termsInARow(a, mandate.rowBrokenBy()),
            mandate.maxTermsInARow()));
  }

  /// Leaving the seat ends what the member leads.
  List<CouncilEvent> end(EndAppointment c) {
    var appointment = state.appointments().required(c.appointment(), "/appointment");
    check(
        new AppointmentRule.DissolutionIsTheCouncils(c.cause()),
        new AppointmentRule.EndsOnce(appointment.endedOn()),
        new AppointmentRule.EndsWithinTerm(c.on(), appointment.from(), appointment.to()));
    var events = new ArrayList<CouncilEvent>();
    events.add(
        new AppointmentEnded(
            c.council(),
            c.appointment(),
            c.cause(),
            c.on(),
            Personal.ofNullable(appointment.person(), FreeText.valueOf(c.reason()))));
    state
        .leadership()
        .rolesAfter(c.appointment(), c.on())
        .map(role -> new LeadershipEnded(c.council(), role, c.appointment(), c.on()))
        .forEach(events::add);
    return events;
  }

  CouncilEvent requestReplacement(RequestReplacement c) {
    var appointment = state.appointments().required(c.appointment(), "/appointment");
    check(
        new CouncilRule.HappenedAlready(c.on(), decision.today(), "/on"),
        new CouncilRule.DatesInOrder(c.on(), c.deadline(), "/deadline"),
        new AppointmentRule.AppointmentIsEnding(
            c.appointment(), appointment.endedOn(), appointment.to(), c.deadline()),
        new AppointmentRule.ReplacedOnce(
            c.appointment(),
            state.appointments().replacementOf(c.appointment()).orElse(null),
            "/appointment"));
    var organisation =
        state
            .mandates()
            .seat(appointment.seat(), appointment.from())
            .map(SeatAllocation::organisation)
            .orElse(appointment.onBehalfOf());
    return new ReplacementRequested(
        c.council(), c.appointment(), organisation, c.on(), c.deadline());
  }
}
