package no.nav.medvirkning.query.councils;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Map;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.query.councilstatus.LeadersOn;
import no.nav.medvirkning.query.councilstatus.SeatsOn;

/// Who sits in a council, and which seats are empty.
record CouncilMembers(
    LocalDate on,
    CouncilId council,
    @JsonUnwrapped SeatsOn seats,
    LeadersOn leadership,
    Map<String, String> organisationNames) {}
