package no.nav.medvirkning.command.plan;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.util.List;
import java.util.Set;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.command.plan.ActivityPlanCommand.AdoptActivityPlan;
import no.nav.medvirkning.command.plan.ActivityPlanCommand.EvaluateActivityPlan;
import no.nav.medvirkning.command.plan.ActivityPlanCommand.Planned;
import no.nav.medvirkning.command.plan.ActivityPlanCommand.ReviseActivityPlan;
import no.nav.medvirkning.command.plan.ActivityPlanCommand.Wished;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.plan.ActivityPlanEvent;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanAdopted;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanEvaluated;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanRevised;
import no.nav.medvirkning.plan.PlannedMeeting;
import no.nav.medvirkning.plan.WishedInvolvement;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/// What a council plans to do in one calendar year. It is an aggregate of its own, so that the
/// council's stream does not grow with every revision.
@Revision("1")
public final class ActivityPlan extends Aggregate<ActivityPlanCommand, ActivityPlanEvent> {

  private @Nullable CouncilId council;

  @Override
  protected List<ActivityPlanEvent> decide(ActivityPlanCommand command, Decision decision) {
    return List.of(
        switch (command) {
          case AdoptActivityPlan c -> adopt(c, decision);
          case ReviseActivityPlan c -> revise(c, decision);
          case EvaluateActivityPlan c -> evaluate(c, decision);
        });
  }

  private ActivityPlanEvent adopt(AdoptActivityPlan c, Decision decision) {
    check(
        new ActivityPlanRule.AdoptedOnce(c.council(), c.year(), council != null),
        ActivityPlanRule.YearNotTooFarAhead.of(c.year(), decision.today()));
    checkCouncil(decision.require(Council.class, c.council(), "/council"), c);
    checkContent(c.year(), c.focusAreas(), c.meetings());
    return new ActivityPlanAdopted(
        c.council(),
        c.year(),
        texts(c.focusAreas()),
        meetings(c.meetings()),
        involvements(c.involvements()),
        decision.today());
  }

  private static ActivityPlanEvent revise(ReviseActivityPlan c, Decision decision) {
    checkCouncil(decision.require(Council.class, c.council(), null), c);
    checkContent(c.year(), c.focusAreas(), c.meetings());
    return new ActivityPlanRevised(
        c.council(),
        c.year(),
        texts(c.focusAreas()),
        meetings(c.meetings()),
        involvements(c.involvements()),
        c.reason().value(),
        decision.today());
  }

  private static ActivityPlanEvent evaluate(EvaluateActivityPlan c, Decision decision) {
    check(new ActivityPlanRule.YearHasBegun(c.year(), decision.today()));
    return new ActivityPlanEvaluated(
        c.council(), c.year(), c.evaluation().value(), decision.today());
  }

  private static void checkCouncil(Council council, ActivityPlanCommand c) {
    check(
        new ActivityPlanRule.CouncilIsThereThatYear(
            c.council(), c.year(), council.isThereIn(c.year())));
  }

  private static void checkContent(int year, List<Title> focusAreas, List<Planned> meetings) {
    check(new ActivityPlanRule.PlansSomething(focusAreas.size(), meetings.size()));
    for (var i = 0; i < meetings.size(); i++) {
      check(
          new ActivityPlanRule.MonthLiesInTheYear(
              meetings.get(i).month(), year, "/meetings/" + i + "/month"));
    }
  }

  private static List<String> texts(List<Title> titles) {
    return titles.stream().map(Title::value).toList();
  }

  private static List<PlannedMeeting> meetings(List<Planned> meetings) {
    return meetings.stream().map(Planned::meeting).toList();
  }

  private static List<WishedInvolvement> involvements(List<Wished> wishes) {
    return wishes.stream().map(Wished::involvement).toList();
  }

  @Override
  protected void evolve(ActivityPlanEvent event) {
    switch (event) {
      case ActivityPlanAdopted e -> council = e.council();
      case ActivityPlanRevised _, ActivityPlanEvaluated _ -> {}
    }
  }

  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    return council == null
        ? Set.of()
        : Set.of(decision.require(Council.class, council, null).hostOn(decision.recordedOn()));
  }
}
