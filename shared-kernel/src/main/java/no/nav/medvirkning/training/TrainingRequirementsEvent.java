package no.nav.medvirkning.training;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.DomainEvent;

/// What each role must have. The same for all of Nav, since the training is to be alike (S2: "likt
/// materiell til alle brukerutvalg").
public sealed interface TrainingRequirementsEvent extends DomainEvent {

  String AGGREGATE = "training-requirements";

  @Override
  default String aggregateId() {
    return AGGREGATE;
  }

  /// Replaces what was required, for those who are in a role on `from` or later.
  record TrainingRequirementsSet(List<TrainingRequirement> requirements, LocalDate from)
      implements TrainingRequirementsEvent {}
}
