package no.nav.medvirkning.command.plan;

import java.time.YearMonth;
import java.util.List;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.plan.ActivityPlanEvent;
import no.nav.medvirkning.plan.PlannedMeeting;
import no.nav.medvirkning.plan.WishedInvolvement;

/// All that can be asked of a council's activity plan (virksomhetsplan) for one calendar year.
public sealed interface ActivityPlanCommand extends Command {

  CouncilId council();

  int year();

  @Override
  default String aggregateId() {
    return ActivityPlanEvent.idFor(council(), year());
  }

  /// The council adopts its plan for the year, once. What changes later is a revision.
  record AdoptActivityPlan(
      CouncilId council,
      int year,
      List<Title> focusAreas,
      List<Planned> meetings,
      List<Wished> involvements)
      implements ActivityPlanCommand, CreatesIfMissing {}

  /// The whole plan as it should read from now on.
  record ReviseActivityPlan(
      CouncilId council,
      int year,
      List<Title> focusAreas,
      List<Planned> meetings,
      List<Wished> involvements,
      FreeText reason)
      implements ActivityPlanCommand {}

  /// How the year went by the plan. Evaluated again, it replaces what was said before.
  record EvaluateActivityPlan(CouncilId council, int year, FreeText evaluation)
      implements ActivityPlanCommand {}

  /// A meeting that the council means to hold, and what it means to take up.
  record Planned(YearMonth month, List<Title> topics) {

    PlannedMeeting meeting() {
      return new PlannedMeeting(month, topics.stream().map(Title::value).toList());
    }
  }

  /// A project or process of Nav's that the council wishes to take part in, how, and from when.
  record Wished(Title project, FreeText wish) {

    WishedInvolvement involvement() {
      return new WishedInvolvement(project.value(), wish.value());
    }
  }
}
