package no.nav.medvirkning.referral;

import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// Who asks whom. It goes upward only (S1): local, county, directorate.
///
/// @param from the unit that asks
/// @param to the unit that is asked
/// @param council the council of that unit, where it is the council that is asked
public record ReferralParties(UnitNumber from, UnitNumber to, @Nullable CouncilId council) {}
