package no.nav.medvirkning.query.tasks;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nav.medvirkning.plan.ActivityPlanEvent;
import no.nav.medvirkning.query.councilstatus.CouncilState;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.councilstatus.CouncilStatusOn;
import no.nav.medvirkning.query.councilstatus.CouncilStatusProjection;
import no.nav.medvirkning.query.plan.ActivityPlanProjection;
import no.nav.medvirkning.query.plan.ActivityPlanView;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.unit.UnitNumber;
import org.springframework.stereotype.Component;

/// The activity plans of the councils that the units host: to be adopted for the year, and to be
/// evaluated when it is over.
///
/// The sources tell that a council adopts a plan for each year and evaluates its work, and give no
/// day. A plan is adopted by the end of January, by a new council within three months; it waits
/// from November. It is evaluated by the end of February after its year.
@Component
final class PlanTasks implements TaskSource {

  private static final int MONTHS_OF_A_NEW_COUNCIL = 3;

  private final ViewReader views;
  private final CouncilStatusProjection councils;
  private final ActivityPlanProjection plans;

  PlanTasks(ViewReader views, CouncilStatusProjection councils, ActivityPlanProjection plans) {
    this.views = views;
    this.councils = councils;
    this.plans = plans;
  }

  @Override
  public Stream<Task> waitingFor(Set<UnitNumber> units, LocalDate today) {
    var numbers = units.stream().map(UnitNumber::value).toList();
    var hosted =
        views.query(councils, in("units", numbers), ascending("_id"), MANY).stream()
            .filter(council -> {
              var status = CouncilStatusOn.of(council, today);
              return units.contains(status.host()) && status.state() == CouncilState.ACTIVE;
            })
            .toList();
    var ids =
        hosted.stream()
            .flatMap(council ->
                IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                    .mapToObj(year -> ActivityPlanEvent.idFor(council.council(), year)))
            .toList();
    var adopted =
        views.findAll(plans, ids).stream()
            .collect(
                Collectors.toMap(
                    plan -> ActivityPlanEvent.idFor(plan.council(), plan.year()),
                    Function.identity()));
    return hosted.stream().flatMap(council -> of(council, adopted, today));
  }

  /// @param adopted by id
  static Stream<Task> of(
      CouncilStatus council, Map<String, ActivityPlanView> adopted, LocalDate today) {
    var year = today.getYear();
    var last = adopted.get(ActivityPlanEvent.idFor(council.council(), year - 1));
    var toEvaluate =
        last == null || last.evaluation() != null
            ? Stream.<Task>empty()
            : Stream.of(
                task(
                    TaskKind.PLAN_TO_EVALUATE,
                    council,
                    year - 1,
                    YearMonth.of(year, Month.FEBRUARY).atEndOfMonth(),
                    today));
    var next = today.getMonth().compareTo(Month.NOVEMBER) >= 0 ? year + 1 : year;
    var toAdopt =
        IntStream.rangeClosed(year, next)
            .filter(each -> !adopted.containsKey(ActivityPlanEvent.idFor(council.council(), each)))
            .mapToObj(each ->
                task(TaskKind.PLAN_TO_ADOPT, council, each, adoptedBy(council, each), today));
    return Stream.concat(toEvaluate, toAdopt);
  }

  private static LocalDate adoptedBy(CouncilStatus council, int year) {
    var began = council.setup().states().getFirst().from();
    return began.getYear() == year
        ? began.plusMonths(MONTHS_OF_A_NEW_COUNCIL)
        : LocalDate.of(year, Month.JANUARY, 31);
  }

  private static Task task(
      TaskKind kind, CouncilStatus council, int year, LocalDate due, LocalDate today) {
    return Task.of(
        kind,
        council.council() + "-" + year,
        council.setup().servedOn(today).host(),
        due,
        "/councils/" + council.council() + "/plans/" + year,
        Map.of("council", council.name(), "year", String.valueOf(year)));
  }
}
