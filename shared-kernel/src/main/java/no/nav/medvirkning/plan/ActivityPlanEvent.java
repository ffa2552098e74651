package no.nav.medvirkning.plan;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.HappenedOn;
import no.nav.medvirkning.council.CouncilId;

/// What happens to the activity plan of one council and calendar year: the council adopts a yearly
/// plan and evaluates its work (S1, S4).
public sealed interface ActivityPlanEvent extends DomainEvent {

  CouncilId council();

  int year();

  @Override
  default String aggregateId() {
    return idFor(council(), year());
  }

  static String idFor(CouncilId council, int year) {
    return "plan/" + council + "/" + year;
  }

  record ActivityPlanAdopted(
      CouncilId council,
      int year,
      List<String> focusAreas,
      List<PlannedMeeting> meetings,
      List<WishedInvolvement> involvements,
      LocalDate on)
      implements ActivityPlanEvent, HappenedOn {}

  /// Replaces what was planned before.
  record ActivityPlanRevised(
      CouncilId council,
      int year,
      List<String> focusAreas,
      List<PlannedMeeting> meetings,
      List<WishedInvolvement> involvements,
      String reason,
      LocalDate on)
      implements ActivityPlanEvent, HappenedOn {}

  /// How the year went by the plan. Evaluated again, it replaces what was said before.
  record ActivityPlanEvaluated(CouncilId council, int year, String evaluation, LocalDate on)
      implements ActivityPlanEvent, HappenedOn {}
}
