package no.nav.medvirkning.expertise;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.HappenedOn;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// All that can happen to an expertise request (bestilling): cases on delimited groups or
/// particular situations need more specific competence than the council's (S1).
public sealed interface ExpertiseRequestEvent extends DomainEvent {

  ExpertiseRequestId request();

  UnitNumber unit();

  @Override
  default String aggregateId() {
    return request().toString();
  }

  record ExpertiseRequested(
      ExpertiseRequestId request,
      UnitNumber unit,
      String competence,
      Purpose purpose,
      List<OrganisationId> asked,
      LocalDate neededBy,
      LocalDate on)
      implements ExpertiseRequestEvent, HappenedOn {}

  /// `person` is whom the organisation offers; null where it offers without a name yet.
  record RepresentativeOffered(
      ExpertiseRequestId request,
      UnitNumber unit,
      OrganisationId organisation,
      @Nullable PersonId person,
      LocalDate on)
      implements ExpertiseRequestEvent, HappenedOn {}

  record ExpertiseDeclined(
      ExpertiseRequestId request,
      UnitNumber unit,
      OrganisationId organisation,
      @Nullable String reason,
      LocalDate on)
      implements ExpertiseRequestEvent, HappenedOn {}

  /// The person takes part in what the request is for, and in that only.
  record RepresentativeChosen(
      ExpertiseRequestId request,
      UnitNumber unit,
      OrganisationId organisation,
      PersonId person,
      LocalDate on)
      implements ExpertiseRequestEvent, HappenedOn {}

  /// `met` where a representative was chosen; else `reason` tells why none was.
  record ExpertiseRequestClosed(
      ExpertiseRequestId request,
      UnitNumber unit,
      boolean met,
      @Nullable String reason,
      LocalDate on)
      implements ExpertiseRequestEvent, HappenedOn {}
}
