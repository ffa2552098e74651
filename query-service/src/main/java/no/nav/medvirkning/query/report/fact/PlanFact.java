package no.nav.medvirkning.query.report.fact;

import no.nav.medvirkning.plan.ActivityPlanEvent;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanAdopted;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanEvaluated;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanRevised;
import no.nav.medvirkning.query.platform.EventContext;
import org.jspecify.annotations.Nullable;

/// A council's activity plan for a year, as far as reports need it.
///
/// @param year that it is for, whenever it was adopted
/// @param meetings how many are planned, as revised last
public record PlanFact(int year, Dated adopted, int meetings, @Nullable Dated evaluated)
    implements Fact {

  static @Nullable PlanFact after(
      @Nullable PlanFact fact, ActivityPlanEvent event, EventContext context) {
    if (event instanceof ActivityPlanAdopted e) {
      return new PlanFact(e.year(), Dated.at(e.on(), context), e.meetings().size(), null);
    }
    return fact == null ? null : fact.after(event, context);
  }

  private PlanFact after(ActivityPlanEvent event, EventContext context) {
    return switch (event) {
      case ActivityPlanAdopted _ -> this;
      case ActivityPlanRevised e -> new PlanFact(year, adopted, e.meetings().size(), evaluated);
      case ActivityPlanEvaluated e ->
          new PlanFact(year, adopted, meetings, Dated.at(e.on(), context));
    };
  }
}
