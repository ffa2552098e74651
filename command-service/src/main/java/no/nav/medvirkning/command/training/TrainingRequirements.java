package no.nav.medvirkning.command.training;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.training.TrainingRequirementsCommand.SetTrainingRequirements;
import no.nav.medvirkning.training.TrainedRole;
import no.nav.medvirkning.training.TrainingRequirementsEvent;
import no.nav.medvirkning.training.TrainingRequirementsEvent.TrainingRequirementsSet;
import no.nav.medvirkning.training.TrainingTopic;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.serialization.Revision;

/// What each role must have completed. Setting it anew depends on nothing that was set before.
@Revision("1")
public final class TrainingRequirements
    extends Aggregate<TrainingRequirementsCommand, TrainingRequirementsEvent> {

  /// What may be required once.
  private record RoleAndTopic(TrainedRole role, TrainingTopic topic) {}

  @Override
  protected List<TrainingRequirementsEvent> decide(
      TrainingRequirementsCommand command, Decision decision) {
    return switch (command) {
      case SetTrainingRequirements c -> List.of(set(c, decision));
    };
  }

  private static TrainingRequirementsEvent set(SetTrainingRequirements c, Decision decision) {
    check(new TrainingRequirementsRule.RequiredFromTodayOn(c.from(), decision.today()));
    var required = new HashSet<RoleAndTopic>();
    for (var i = 0; i < c.requirements().size(); i++) {
      var each = c.requirements().get(i);
      var again = !required.add(new RoleAndTopic(each.role(), each.topic()));
      var at = "/requirements/" + i;
      check(
          new TrainingRequirementsRule.RequiredOnce(each.role(), each.topic(), again, at),
          new TrainingRequirementsRule.WithinReasonableTime(each.withinDays(), at + "/withinDays"));
    }
    return new TrainingRequirementsSet(c.requirements(), c.from());
  }

  @Override
  protected void evolve(TrainingRequirementsEvent event) {
    switch (event) {
      case TrainingRequirementsSet _ -> {}
    }
  }

  /// All of Nav's.
  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    return Set.of();
  }
}
