package no.nav.medvirkning.query.names;

import no.nav.medvirkning.council.CouncilId;

public record CouncilName(CouncilId id, String name) {}
