package no.nav.medvirkning.volunteer;

import java.time.LocalDate;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.HappenedOn;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.unit.UnitNumber;

/// All that can happen to someone's interest in taking part (S0).
public sealed interface VolunteerEvent extends DomainEvent {

  VolunteerId volunteer();

  /// The unit that answers.
  UnitNumber unit();

  @Override
  default String aggregateId() {
    return volunteer().toString();
  }

  /// As the form was filled in. The three texts share one key, named by the volunteer's id. What
  /// comes to nothing is erased after `keptUntil`; `consent` names the text that was agreed to.
  record InterestShown(
      VolunteerId volunteer,
      UnitNumber unit,
      ErasableText name,
      ErasableText email,
      ErasableText message,
      String consent,
      LocalDate keptUntil,
      LocalDate on)
      implements VolunteerEvent, HappenedOn {}

  record VolunteerContacted(VolunteerId volunteer, UnitNumber unit, LocalDate on)
      implements VolunteerEvent, HappenedOn {}

  record VolunteerPassedOn(
      VolunteerId volunteer, UnitNumber unit, OrganisationId organisation, LocalDate on)
      implements VolunteerEvent, HappenedOn {}

  /// Something came of it: an organisation nominated the volunteer to a council.
  record VolunteerNominated(VolunteerId volunteer, UnitNumber unit, CouncilId council, LocalDate on)
      implements VolunteerEvent, HappenedOn {}

  record InterestWithdrawn(VolunteerId volunteer, UnitNumber unit, LocalDate on)
      implements VolunteerEvent, HappenedOn {}

  /// Name, e-mail and message can be read nowhere any more. That someone showed interest, when, and
  /// what came of it stays.
  record VolunteerErased(VolunteerId volunteer, UnitNumber unit, Cause cause, LocalDate on)
      implements VolunteerEvent, HappenedOn {}

  /// Why.
  enum Cause {
    /// Nothing came of it in time.
    KEPT_LONG_ENOUGH,
    WITHDRAWN,
    /// The register of people has them now.
    NOMINATED,
    /// Any other demand to be erased (GDPR art. 17).
    ON_DEMAND
  }
}
