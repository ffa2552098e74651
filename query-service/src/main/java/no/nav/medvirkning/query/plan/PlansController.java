package no.nav.medvirkning.query.plan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.plan.ActivityPlanEvent;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.meetings.MeetingSummary;
import no.nav.medvirkning.query.meetings.Meetings;
import no.nav.medvirkning.query.names.Councils;
import no.nav.medvirkning.query.platform.Days;
import no.nav.medvirkning.query.platform.NotFound;
import no.nav.medvirkning.query.platform.ViewReader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Plans", description = "What a council means to do in a year, and what it has done")
class PlansController {

  private final ViewReader views;
  private final ActivityPlanProjection plans;
  private final Councils councils;
  private final Meetings meetings;

  PlansController(
      ViewReader views, ActivityPlanProjection plans, Councils councils, Meetings meetings) {
    this.views = views;
    this.plans = plans;
    this.councils = councils;
    this.meetings = meetings;
  }

  @GetMapping("/councils/{id}/plans/{year}")
  @Operation(
      summary =
          "A council's activity plan for a year, with revisions, evaluation and meetings held",
      description = "A meeting counts in the month and year of its first day.")
  ActivityPlan plan(Caller caller, @PathVariable CouncilId id, @PathVariable int year) {
    var council = councils.visible(caller, "GET /councils/{id}/plans/{year}", id);
    Days.year("year", year);
    var plan = views.find(plans, ActivityPlanEvent.idFor(id, year)).orElseThrow(NotFound::new);
    var met = meetings.ofCouncil(id).stream().map(MeetingSummary::from).toList();
    return ActivityPlan.from(
        plan, council.named(), PlanAndMeetings.of(year, plan.asItStands().meetings(), met));
  }
}
