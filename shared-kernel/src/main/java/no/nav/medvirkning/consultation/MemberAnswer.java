package no.nav.medvirkning.consultation;

import no.nav.medvirkning.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/// What an umbrella passes on for one of its members.
///
/// @param said in the member's own words; null where the umbrella's answer speaks for it
public record MemberAnswer(OrganisationId organisation, @Nullable String said) {}
