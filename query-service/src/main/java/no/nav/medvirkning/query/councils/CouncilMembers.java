package no.nav.medvirkning.query.councils;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.query.councilstatus.LeadersOn;
import no.nav.medvirkning.query.councilstatus.SeatsOn;
import no.nav.medvirkning.query.training.TrainedMember;
import org.jspecify.annotations.Nullable;

/// Who sits in a council, and which seats are empty.
///
/// @param training what those with a role have of the training that it must have, once per role;
///   not told as known at an earlier moment
record CouncilMembers(
    LocalDate on,
    CouncilId council,
    @JsonUnwrapped SeatsOn seats,
    LeadersOn leadership,
    Map<String, String> organisationNames,
    @Nullable List<TrainedMember> training) {}
