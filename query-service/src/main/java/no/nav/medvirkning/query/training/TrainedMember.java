package no.nav.medvirkning.query.training;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import no.nav.medvirkning.query.names.PersonName;
import no.nav.medvirkning.training.TrainedRole;

/// Someone with a role in a council, and how they stand with the training that the role must have.
///
/// @param since the first day in the role, in any term
public record TrainedMember(
    PersonName person,
    TrainedRole role,
    LocalDate since,
    @JsonUnwrapped TrainingStanding standing) {}
