package no.nav.medvirkning.query.meetings;

import org.jspecify.annotations.Nullable;

/// The meetings of the same council before and after one (Noark 5 M221 and M222), leaving out
/// cancelled ones.
public record Neighbours(@Nullable MeetingSummary previous, @Nullable MeetingSummary next) {}
