package no.nav.medvirkning.plan;

import java.time.YearMonth;
import java.util.List;

/// A meeting that the council means to hold.
///
/// @param topics what it means to take up
public record PlannedMeeting(YearMonth month, List<String> topics) {}
