package no.nav.medvirkning.platform.access;

import java.util.Set;
import no.nav.medvirkning.unit.UnitNumber;

/// Who is asking, as the token tells.
///
/// @param actor NAVident of a person or client id of a machine
/// @param units the units that the caller acts for; for COUNTY the county's number
public record Caller(String actor, Role role, Set<UnitNumber> units) {}
