package no.nav.medvirkning.meeting;

import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// Who presents a case (innleder), on behalf of an organisation or a unit where there is one.
public record Presenter(
    PersonId person,
    @Nullable OrganisationId organisation,
    @Nullable UnitNumber unit,
    @Nullable String capacity) {}
