package no.nav.medvirkning.command.training;

import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.training.TrainedRole;
import no.nav.medvirkning.training.TrainingTopic;

/// The rules for what each role must have: data, not constants.
sealed interface TrainingRequirementsRule extends Rule {

  record RequiredOnce(TrainedRole role, TrainingTopic topic, boolean again, String field)
      implements TrainingRequirementsRule {
    @Override
    public boolean violated() {
      return again;
    }
  }

  /// Three years at most: longer than most terms is no requirement.
  record WithinReasonableTime(int withinDays, int most, String field)
      implements TrainingRequirementsRule {
    static final int MOST = 1_095;

    WithinReasonableTime(int withinDays, String field) {
      this(withinDays, MOST, field);
    }

    @Override
    public boolean violated() {
      return withinDays < 1 || withinDays > most;
    }
  }

  @Refuses(at = "/from")
  record RequiredFromTodayOn(LocalDate from, LocalDate today) implements TrainingRequirementsRule {
    @Override
    public boolean violated() {
      return from.isBefore(today);
    }
  }
}
