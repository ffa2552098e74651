package no.nav.medvirkning.query.names;

import no.nav.medvirkning.person.PersonId;
import org.jspecify.annotations.Nullable;

/// @param name null once the person is erased
public record PersonName(PersonId id, @Nullable String name) {}
