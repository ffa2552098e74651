package no.nav.medvirkning.query.tasks;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.query.councilstatus.CouncilState;
import no.nav.medvirkning.query.councilstatus.CouncilStatusOn;
import no.nav.medvirkning.query.councilstatus.CouncilStatusProjection;
import no.nav.medvirkning.query.councilstatus.LeadersOn.Leader;
import no.nav.medvirkning.query.councilstatus.SeatsOn.Vacancy;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Seats, terms and leaders of the councils that the units host today.
@Component
final class CouncilTasks implements TaskSource {

  private final ViewReader views;
  private final CouncilStatusProjection councils;

  CouncilTasks(ViewReader views, CouncilStatusProjection councils) {
    this.views = views;
    this.councils = councils;
  }

  @Override
  public Stream<Task> waitingFor(Set<UnitNumber> units, LocalDate today) {
    var numbers = units.stream().map(UnitNumber::value).toList();
    return views.query(councils, in("units", numbers), ascending("_id"), MANY).stream()
        .map(council -> CouncilStatusOn.of(council, today))
        .filter(council -> units.contains(council.host()) && council.state() == CouncilState.ACTIVE)
        .flatMap(CouncilTasks::of);
  }

  static Stream<Task> of(CouncilStatusOn council) {
    return Stream.of(
            termsExpiring(council),
            vacancies(council).stream(),
            Stream.ofNullable(stalledElection(council)),
            Stream.ofNullable(leader(council)))
        .flatMap(tasks -> tasks);
  }

  private static Stream<Task> termsExpiring(CouncilStatusOn council) {
    return council.seats().ending().stream()
        .map(member ->
            Task.of(
                TaskKind.TERM_EXPIRING,
                member.appointment(),
                council.host(),
                member.until(),
                members(council),
                words(council, "seat", member.seat())));
  }

  /// A vacancy that no one has been asked to fill waits from its first day.
  private static List<Task> vacancies(CouncilStatusOn council) {
    var alike = new HashMap<String, Integer>();
    var tasks = new ArrayList<Task>();
    for (var vacancy : council.seats().vacancies()) {
      var seat = council.council() + "-" + vacancy.seat() + "-" + vacancy.role();
      tasks.add(vacancy(council, vacancy, seat + "-" + alike.merge(seat, 1, Integer::sum)));
    }
    return tasks;
  }

  private static Task vacancy(CouncilStatusOn council, Vacancy vacancy, String id) {
    var deadline = vacancy.deadline();
    return Task.of(
        deadline == null ? TaskKind.VACANCY_TO_FILL : TaskKind.REPLACEMENT_AWAITED,
        id,
        council.host(),
        deadline == null ? vacancy.since() : deadline,
        members(council),
        words(council, "seat", vacancy.seat()));
  }

  private static @Nullable Task stalledElection(CouncilStatusOn council) {
    var stalled = council.electionStalled();
    return stalled == null
        ? null
        : Task.of(
            TaskKind.ELECTION_STALLED,
            council.council(),
            council.host(),
            stalled.deadline(),
            members(council),
            words(council));
  }

  private static @Nullable Task leader(CouncilStatusOn council) {
    var leader = council.leadership().leader();
    var without = council.leadership().withoutLeaderSince();
    if (leader != null && endsSoon(leader, council.on())) {
      return Task.of(
          TaskKind.LEADER_TERM_EXPIRING,
          council.council(),
          council.host(),
          leader.until(),
          members(council),
          words(council));
    }
    return without == null
        ? null
        : Task.of(
            TaskKind.LEADER_TO_CHOOSE,
            council.council(),
            council.host(),
            without,
            members(council),
            words(council));
  }

  private static boolean endsSoon(Leader leader, LocalDate today) {
    return !leader.until().isAfter(today.plus(CouncilStatusOn.SOON));
  }

  private static String members(CouncilStatusOn council) {
    return "/councils/" + council.council() + "/members";
  }

  private static Map<String, Object> words(CouncilStatusOn council) {
    return Map.of("council", council.name());
  }

  private static Map<String, Object> words(CouncilStatusOn council, String name, String value) {
    return Map.of("council", council.name(), name, value);
  }
}
