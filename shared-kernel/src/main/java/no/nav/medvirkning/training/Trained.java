package no.nav.medvirkning.training;

import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Someone who took part in a training, and as what.
///
/// @param council in whose service; null for Nav staff who serve none
public record Trained(PersonId person, TrainedRole role, @Nullable CouncilId council) {}
