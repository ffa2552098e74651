package no.nav.medvirkning.query.names;

import no.nav.medvirkning.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

public record OrganisationName(OrganisationId id, @Nullable String name) {}
