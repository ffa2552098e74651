package no.nav.medvirkning.query.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.plan.PlannedMeeting;
import no.nav.medvirkning.plan.WishedInvolvement;
import org.jspecify.annotations.Nullable;

/// The activity plan of one council and year.
///
/// @param versions as adopted, then as revised; the last one is the plan as it stands
/// @param evaluation null until the plan is evaluated
public record ActivityPlanView(
    CouncilId council, int year, List<PlanVersion> versions, @Nullable PlanEvaluation evaluation) {

  /// @param on the day it was adopted or revised
  /// @param reason why it was revised; null as adopted
  public record PlanVersion(
      LocalDate on,
      @Nullable String reason,
      List<String> focusAreas,
      List<PlannedMeeting> meetings,
      List<WishedInvolvement> involvements) {}

  public record PlanEvaluation(LocalDate on, String text) {}

  public PlanVersion asItStands() {
    return versions.getLast();
  }

  ActivityPlanView revised(PlanVersion version) {
    return new ActivityPlanView(
        council, year, Stream.concat(versions.stream(), Stream.of(version)).toList(), evaluation);
  }

  ActivityPlanView evaluated(PlanEvaluation said) {
    return new ActivityPlanView(council, year, versions, said);
  }
}
