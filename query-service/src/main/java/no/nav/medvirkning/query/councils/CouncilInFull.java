package no.nav.medvirkning.query.councils;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import no.nav.medvirkning.query.councilstatus.CouncilStatusOn;
import org.jspecify.annotations.Nullable;

/// How a council is doing, with the names behind the ids.
///
/// @param organisationNames by id, as they were called on the day
/// @param unitNames by number, as they were called on the day
/// @param dialogue null where another day than today is asked about
record CouncilInFull(
    @JsonUnwrapped CouncilStatusOn status,
    Map<String, String> organisationNames,
    Map<String, String> unitNames,
    @Nullable Dialogue dialogue) {}
