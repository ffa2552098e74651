package no.nav.medvirkning.command.council;

import static no.nav.medvirkning.command.platform.Rule.check;

import no.nav.medvirkning.command.council.CouncilCommand.DeclineRepresentation;
import no.nav.medvirkning.command.council.CouncilCommand.GrantRepresentation;
import no.nav.medvirkning.command.council.CouncilCommand.RequestRepresentation;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.platform.PlatformRule;
import no.nav.medvirkning.command.platform.Refused;
import no.nav.medvirkning.council.CouncilEvent;
import no.nav.medvirkning.council.CouncilEvent.RepresentationDeclined;
import no.nav.medvirkning.council.CouncilEvent.RepresentationGranted;
import no.nav.medvirkning.council.CouncilEvent.RepresentationRequested;

/// Organisations that ask for seats beside those of the mandate, as Velferdsalliansen did in
/// Innlandet (S2).
record Representing(CouncilState state, Decision decision) {

  CouncilEvent request(RequestRepresentation c) {
    if (state.representation().knows(c.request())) {
      throw new Refused(new PlatformRule.IdIsFree("RepresentationRequest", c.request().toString()));
    }
    check(
        new CouncilRule.NotBeforeEstablished(c.on(), state.life().establishedOn(), "/on"),
        new CouncilRule.HappenedAlready(c.on(), decision.today(), "/on"));
    Facts.openOrganisation(c.organisation(), c.on(), "/organisation", decision);
    check(
        new RepresentationRule.NotYetRepresented(
            c.organisation(), state.mandates().represents(c.organisation(), c.on())),
        new RepresentationRule.OneRequestAtATime(
            c.organisation(), state.representation().pendingFor(c.organisation())));
    if (c.proposed() != null) {
      Facts.checkPerson(c.proposed(), "/proposed", decision);
    }
    return new RepresentationRequested(
        c.council(), c.request(), c.organisation(), c.proposed(), c.on());
  }

  CouncilEvent grant(GrantRepresentation c) {
    var request = state.representation().required(c.request());
    check(
        new RepresentationRule.RequestIsPending(c.request(), request.status()),
        new CouncilRule.DatesInOrder(request.on(), c.on(), "/on"),
        new CouncilRule.HappenedAlready(c.on(), decision.today(), "/on"),
        new CouncilRule.DatesInOrder(c.on(), c.from(), "/from"),
        CouncilRule.NotTooFarAhead.of(c.from(), decision.today(), "/from"));
    state.mandates().inForceOn(c.from());
    check(
        new SeatRule.SeatIsForTheUserSide(c.seats().key(), c.seats().side(), "/seats/side"),
        new RepresentationRule.SeatsGoToWhoAsked(request.organisation(), c.seats().organisation()),
        new RepresentationRule.SeatKeyIsFree(
            c.seats().key(), state.mandates().seatNowOrLater(c.seats().key(), c.on()).isPresent()));
    Facts.checkSeats(c.seats(), c.from(), "/seats", decision);
    return new RepresentationGranted(c.council(), c.request(), c.seats(), c.on(), c.from());
  }

  CouncilEvent decline(DeclineRepresentation c) {
    var request = state.representation().required(c.request());
    check(
        new RepresentationRule.RequestIsPending(c.request(), request.status()),
        new CouncilRule.DatesInOrder(request.on(), c.on(), "/on"),
        new CouncilRule.HappenedAlready(c.on(), decision.today(), "/on"));
    return new RepresentationDeclined(c.council(), c.request(), c.reason().value(), c.on());
  }
}
