package no.nav.medvirkning.query.plan;

import java.util.List;
import no.nav.medvirkning.query.names.CouncilName;
import no.nav.medvirkning.query.plan.ActivityPlanView.PlanEvaluation;
import no.nav.medvirkning.query.plan.ActivityPlanView.PlanVersion;
import org.jspecify.annotations.Nullable;

/// A council's plan for a year, and what became of its meetings.
///
/// @param plan as it stands
/// @param formerly as adopted and revised before, oldest first
/// @param evaluation null until the plan is evaluated
record ActivityPlan(
    CouncilName council,
    int year,
    PlanVersion plan,
    List<PlanVersion> formerly,
    @Nullable PlanEvaluation evaluation,
    PlanAndMeetings meetings) {

  static ActivityPlan from(ActivityPlanView view, CouncilName council, PlanAndMeetings meetings) {
    var versions = view.versions();
    return new ActivityPlan(
        council,
        view.year(),
        view.asItStands(),
        versions.subList(0, versions.size() - 1),
        view.evaluation(),
        meetings);
  }
}
