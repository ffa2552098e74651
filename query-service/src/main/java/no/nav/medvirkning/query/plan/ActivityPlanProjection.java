package no.nav.medvirkning.query.plan;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.plan.ActivityPlanEvent;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanAdopted;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanEvaluated;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanRevised;
import no.nav.medvirkning.query.plan.ActivityPlanView.PlanEvaluation;
import no.nav.medvirkning.query.plan.ActivityPlanView.PlanVersion;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [ActivityPlanView], one for each council and year, under the aggregate's id.
@Component
public final class ActivityPlanProjection implements Projection<ActivityPlanView> {

  @Override
  public String name() {
    return "activityplans";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<ActivityPlanView> type() {
    return ActivityPlanView.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(ActivityPlanEvent.class);
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof ActivityPlanEvent plan ? Set.of(plan.aggregateId()) : Set.of();
  }

  @Override
  public @Nullable ActivityPlanView apply(
      String key, @Nullable ActivityPlanView view, DomainEvent event, EventContext context) {
    return switch ((ActivityPlanEvent) event) {
      case ActivityPlanAdopted e ->
          new ActivityPlanView(
              e.council(),
              e.year(),
              List.of(
                  new PlanVersion(e.on(), null, e.focusAreas(), e.meetings(), e.involvements())),
              null);
      case ActivityPlanRevised e ->
          known(view)
              .revised(
                  new PlanVersion(
                      e.on(), e.reason(), e.focusAreas(), e.meetings(), e.involvements()));
      case ActivityPlanEvaluated e ->
          known(view).evaluated(new PlanEvaluation(e.on(), e.evaluation()));
    };
  }

  private static ActivityPlanView known(@Nullable ActivityPlanView view) {
    return Objects.requireNonNull(view, "the plan was never adopted");
  }
}
