package no.nav.medvirkning.organisation;

import java.time.LocalDate;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.HappenedOn;
import org.jspecify.annotations.Nullable;

/// All that can happen to an organisation.
public sealed interface OrganisationEvent extends DomainEvent {

  OrganisationId organisation();

  @Override
  default String aggregateId() {
    return organisation().toString();
  }

  /// `revealsSpecialCategory`: that a person speaks for it may reveal health, union membership or
  /// the like (GDPR art. 9).
  record OrganisationRegistered(
      OrganisationId organisation,
      String name,
      @Nullable String shortName,
      OrganisationKind kind,
      boolean revealsSpecialCategory)
      implements OrganisationEvent {}

  record OrganisationRenamed(OrganisationId organisation, String name, LocalDate from)
      implements OrganisationEvent {}

  /// From that day the umbrella speaks for the organisation. `from` is null where the source does
  /// not tell.
  record UmbrellaJoined(
      OrganisationId organisation, OrganisationId umbrella, @Nullable LocalDate from)
      implements OrganisationEvent {}

  /// `on` is the last day under the umbrella.
  record UmbrellaLeft(OrganisationId organisation, OrganisationId umbrella, LocalDate on)
      implements OrganisationEvent, HappenedOn {}

  record OrganisationClosed(OrganisationId organisation, LocalDate on)
      implements OrganisationEvent, HappenedOn {}
}
