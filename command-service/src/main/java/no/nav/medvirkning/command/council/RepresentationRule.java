package no.nav.medvirkning.command.council;

import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.council.RepresentationRequestId;
import no.nav.medvirkning.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/// The rules for organisations that ask for seats.
sealed interface RepresentationRule extends Rule {

  @Refuses(at = "/organisation")
  record NotYetRepresented(OrganisationId organisation, boolean represented)
      implements RepresentationRule {
    @Override
    public boolean violated() {
      return represented;
    }
  }

  @Refuses(at = "/organisation")
  record OneRequestAtATime(OrganisationId organisation, boolean pending)
      implements RepresentationRule {
    @Override
    public boolean violated() {
      return pending;
    }
  }

  @Refuses(at = "/request")
  record RequestIsPending(RepresentationRequestId request, Representation.Status status)
      implements RepresentationRule {
    @Override
    public boolean violated() {
      return status != Representation.Status.PENDING;
    }
  }

  @Refuses(at = "/seats/organisation")
  record SeatsGoToWhoAsked(OrganisationId requester, @Nullable OrganisationId organisation)
      implements RepresentationRule {
    @Override
    public boolean violated() {
      return !requester.equals(organisation);
    }
  }

  @Refuses(at = "/seats/key")
  record SeatKeyIsFree(String seat, boolean taken) implements RepresentationRule {
    @Override
    public boolean violated() {
      return taken;
    }
  }
}
