package no.nav.medvirkning.command.council;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.command.platform.PlatformRule;
import no.nav.medvirkning.command.platform.Refused;
import no.nav.medvirkning.council.RepresentationRequestId;
import no.nav.medvirkning.organisation.OrganisationId;

/// The organisations that have asked for seats, and what they were answered.
record Representation(List<Request> requests) {

  static final Representation NONE = new Representation(List.of());

  enum Status {
    PENDING,
    GRANTED,
    DECLINED
  }

  record Request(
      RepresentationRequestId id, OrganisationId organisation, LocalDate on, Status status) {}

  Representation with(Request request) {
    return new Representation(Stream.concat(requests.stream(), Stream.of(request)).toList());
  }

  Representation with(RepresentationRequestId id, Status status) {
    return new Representation(
        requests.stream()
            .map(r -> r.id().equals(id) ? new Request(id, r.organisation(), r.on(), status) : r)
            .toList());
  }

  boolean knows(RepresentationRequestId id) {
    return requests.stream().anyMatch(request -> request.id().equals(id));
  }

  /// @throws Refused where the council has no such request
  Request required(RepresentationRequestId id) {
    return requests.stream()
        .filter(request -> request.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new Refused(
                new PlatformRule.Exists("RepresentationRequest", id.toString(), "/request")));
  }

  boolean pendingFor(OrganisationId organisation) {
    return requests.stream()
        .anyMatch(r -> r.organisation().equals(organisation) && r.status() == Status.PENDING);
  }
}
