package no.nav.medvirkning.query.report.counting;

import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// Where something counts.
///
/// @param unit the unit it counts at in sums: a council's counts at its host that day, and nowhere
///   else
/// @param council null for what is of the unit alone
public record Place(UnitNumber unit, @Nullable CouncilId council) {}
