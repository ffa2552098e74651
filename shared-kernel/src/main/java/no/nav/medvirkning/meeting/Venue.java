package no.nav.medvirkning.meeting;

import org.jspecify.annotations.Nullable;

/// Where a meeting is held: a place, remotely, or both.
///
/// @param remote how to take part remotely, such as `Teams`
public record Venue(@Nullable String place, @Nullable String remote) {}
