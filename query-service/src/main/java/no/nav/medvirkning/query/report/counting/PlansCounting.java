package no.nav.medvirkning.query.report.counting;

import static no.nav.medvirkning.query.report.counting.FigureDefinition.number;
import static no.nav.medvirkning.query.report.counting.FigureDefinition.share;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nav.medvirkning.council.CouncilEvent.CouncilEstablished;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.MeetingEvent.MeetingClosed;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanAdopted;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanEvaluated;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanRevised;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.report.counting.YearFacts.Filed;
import no.nav.medvirkning.query.report.fact.Dated;
import no.nav.medvirkning.query.report.fact.MeetingFact;
import no.nav.medvirkning.query.report.fact.PlanFact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whether the councils at work in the year had a plan for it, and how it went by the plan.
@Component
public final class PlansCounting implements Counting {

  static final FigureDefinition COUNCILS =
      number("plans.councils", Chapter.PLANS, List.of(CouncilEstablished.class));
  static final FigureDefinition ADOPTED =
      number("plans.adopted", Chapter.PLANS, List.of(ActivityPlanAdopted.class));
  static final FigureDefinition ADOPTED_SHARE = share("plans.adopted-share", ADOPTED, COUNCILS);
  static final FigureDefinition MEETINGS_PLANNED =
      number(
          "plans.meetings-planned",
          Chapter.PLANS,
          List.of(ActivityPlanAdopted.class, ActivityPlanRevised.class));
  static final FigureDefinition MEETINGS_HELD =
      number("plans.meetings-held", Chapter.PLANS, List.of(MeetingClosed.class));
  static final FigureDefinition MEETINGS_SHARE =
      share("plans.meetings-held-share", MEETINGS_HELD, MEETINGS_PLANNED);
  static final FigureDefinition EVALUATED =
      number("plans.evaluated", Chapter.PLANS, List.of(ActivityPlanEvaluated.class));

  @Override
  public List<FigureDefinition> figures() {
    return List.of(
        COUNCILS,
        ADOPTED,
        ADOPTED_SHARE,
        MEETINGS_PLANNED,
        MEETINGS_HELD,
        MEETINGS_SHARE,
        EVALUATED);
  }

  @Override
  public void count(YearFacts year, Tally tally) {
    if (year.until().isBefore(year.firstDay())) {
      return;
    }
    Map<CouncilId, Filed<PlanFact>> plans =
        year.of(PlanFact.class).collect(Collectors.toMap(Filed::council, Function.identity()));
    Map<CouncilId, List<Filed<MeetingFact>>> meetings =
        year.of(MeetingFact.class)
            .filter(meeting -> year.includes(meeting.fact().firstDay()))
            .collect(Collectors.groupingBy(Filed::council));
    for (var council : year.councils().values()) {
      var id = council.council();
      count(council, plans.get(id), meetings.getOrDefault(id, List.of()), year, tally);
    }
  }

  private static void count(
      CouncilStatus council,
      @Nullable Filed<PlanFact> plan,
      List<Filed<MeetingFact>> meetings,
      YearFacts year,
      Tally tally) {
    year.existedUntil(council)
        .map(Dated::state)
        .ifPresent(last -> {
          var place = year.hostOf(council.council(), last.on());
          tally.add(COUNCILS, place, council.council().toString(), last.on(), last.on());
          tally.basis(ADOPTED, place, last.on());
          if (plan != null) {
            count(plan, last, place, tally);
            meetings.forEach(meeting -> held(meeting, year, tally));
          }
        });
  }

  /// Only councils that planned are held to what they planned.
  private static void count(Filed<PlanFact> plan, Dated last, Place place, Tally tally) {
    var fact = plan.fact();
    var adopted = fact.adopted().recordedFor(last);
    tally.add(ADOPTED, place, plan.id(), last.on(), adopted);
    tally.add(MEETINGS_PLANNED, null, fact.meetings(), place, plan.id(), last.on(), adopted);
    tally.basis(MEETINGS_HELD, place, last.on());
    tally.basis(EVALUATED, place, last.on());
    if (fact.evaluated() != null) {
      tally.add(EVALUATED, place, plan.id(), last.on(), fact.evaluated().recordedFor(last));
    }
  }

  private static void held(Filed<MeetingFact> meeting, YearFacts year, Tally tally) {
    var recorded = meeting.fact().heldRecordedOn();
    if (recorded != null) {
      var on = meeting.fact().firstDay();
      tally.add(MEETINGS_HELD, year.hostOf(meeting.council(), on), meeting.id(), on, recorded);
    }
  }
}
