package no.nav.medvirkning.report;

import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// A report that a county's or the nation's report was built from.
///
/// @param state null where it was never opened
public record BuiltFrom(UnitNumber unit, @Nullable ReportState state) {}
