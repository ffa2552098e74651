package no.nav.medvirkning.command.training;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.training.TrainingRequirement;
import no.nav.medvirkning.training.TrainingRequirementsEvent;

/// All that can be asked of the requirements, which are the same for all of Nav.
public sealed interface TrainingRequirementsCommand extends Command {

  @Override
  default String aggregateId() {
    return TrainingRequirementsEvent.AGGREGATE;
  }

  /// What each role must have from `from` on; an empty list requires nothing any more.
  record SetTrainingRequirements(List<TrainingRequirement> requirements, LocalDate from)
      implements TrainingRequirementsCommand, CreatesIfMissing {}
}
