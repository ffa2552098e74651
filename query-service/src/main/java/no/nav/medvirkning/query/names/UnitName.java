package no.nav.medvirkning.query.names;

import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

public record UnitName(UnitNumber number, @Nullable String name) {}
