package no.nav.medvirkning.consultation;

import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/// Who is asked: exactly one of an organisation and a council.
public record Consulted(@Nullable OrganisationId organisation, @Nullable CouncilId council) {}
