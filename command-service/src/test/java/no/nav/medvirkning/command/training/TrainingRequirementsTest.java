package no.nav.medvirkning.command.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.command.platform.AggregateType;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.training.TrainingRequirementsCommand.SetTrainingRequirements;
import no.nav.medvirkning.training.TrainedRole;
import no.nav.medvirkning.training.TrainingLevel;
import no.nav.medvirkning.training.TrainingRequirement;
import no.nav.medvirkning.training.TrainingRequirementsEvent.TrainingRequirementsSet;
import no.nav.medvirkning.training.TrainingTopic;
import org.junit.jupiter.api.Test;

class TrainingRequirementsTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 1, 2);
  private static final LocalDate FROM = LocalDate.of(2024, 2, 1);
  private static final TrainingTopic TOPIC = new TrainingTopic("nav-organisation");

  private final Specification requirements =
      Specification.on(
          TODAY,
          new AggregateType<>(
              TrainingRequirements.class,
              TrainingRequirementsCommand.class,
              TrainingRequirements::new));

  private static TrainingRequirement of(TrainedRole role, int withinDays) {
    return new TrainingRequirement(role, TOPIC, TrainingLevel.INTRODUCTION, withinDays);
  }

  private static SetTrainingRequirements set(LocalDate from, TrainingRequirement... required) {
    return new SetTrainingRequirements(List.of(required), from);
  }

  @Test
  void whatEachRoleMustHaveIsSetFromADayOn() {
    var required = of(TrainedRole.USER_MEMBER, 180);
    requirements
        .when(set(FROM, required))
        .then(new TrainingRequirementsSet(List.of(required), FROM));
  }

  @Test
  void theyAreSetAnewAndMayEnd() {
    var before = new TrainingRequirementsSet(List.of(of(TrainedRole.LEADER, 90)), TODAY);
    requirements.given(before).when(set(FROM)).then(new TrainingRequirementsSet(List.of(), FROM));
  }

  @Test
  void aTopicIsRequiredOfARoleOnce() {
    requirements
        .when(set(FROM, of(TrainedRole.LEADER, 90), of(TrainedRole.LEADER, 30)))
        .thenRefused("training.required-once");
    assertThat(
            requirements
                .when(set(FROM, of(TrainedRole.LEADER, 90), of(TrainedRole.SECRETARIAT, 90)))
                .thenEvents())
        .hasSize(1);
  }

  @Test
  void thereIsAtLeastADayAndAtMostThreeYears() {
    for (var days : List.of(0, -1, 1096)) {
      requirements
          .when(set(FROM, of(TrainedRole.LEADER, days)))
          .thenRefused("training.within-reasonable-time");
    }
  }

  @Test
  void aDayAndThreeYearsAreAllowed() {
    for (var days : List.of(1, 1095)) {
      requirements.when(set(FROM, of(TrainedRole.LEADER, days))).thenEvents();
    }
  }

  @Test
  void nothingIsRequiredBackInTime() {
    requirements.when(set(TODAY.minusDays(1))).thenRefused("training.required-from-today-on");
    assertThat(requirements.when(set(TODAY)).thenEvents()).hasSize(1);
  }

  @Test
  void whatWasSetEarlierIsJudgedByThatDay() {
    var then = TODAY.minusYears(3);
    assertThat(requirements.happenedOn(then).when(set(then)).thenEvents()).hasSize(1);
  }
}
