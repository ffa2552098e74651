package no.nav.medvirkning.command.expertise;

import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Whom an organisation offers, or had chosen.
///
/// @param person null where it offers without a name yet
record Representative(OrganisationId organisation, @Nullable PersonId person) {}
