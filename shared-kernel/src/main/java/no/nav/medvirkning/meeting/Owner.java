package no.nav.medvirkning.meeting;

import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// Who answers for a follow-up: exactly one of a unit, an organisation or a person.
public record Owner(
    @Nullable UnitNumber unit, @Nullable OrganisationId organisation, @Nullable PersonId person) {}
