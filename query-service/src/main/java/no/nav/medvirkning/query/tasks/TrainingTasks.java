package no.nav.medvirkning.query.tasks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.query.councilstatus.CouncilState;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.councilstatus.CouncilStatusOn;
import no.nav.medvirkning.query.councilstatus.CouncilStatusProjection;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.training.CertificatesView.Certificate;
import no.nav.medvirkning.query.training.InRole;
import no.nav.medvirkning.query.training.TrainingProjection;
import no.nav.medvirkning.query.training.TrainingRecords;
import no.nav.medvirkning.query.training.TrainingRequirementsView;
import no.nav.medvirkning.query.training.TrainingStanding;
import no.nav.medvirkning.query.training.TrainingState;
import no.nav.medvirkning.query.training.TrainingView;
import no.nav.medvirkning.training.TrainingTopic;
import no.nav.medvirkning.unit.UnitNumber;
import org.springframework.stereotype.Component;

/// Trainings of the units whose days have passed, and what those with a role in the councils that
/// they host lack of the training that the role must have.
///
/// Whether someone who took part has completed it is for the unit to say: that no certificate was
/// issued waits for nobody.
@Component
final class TrainingTasks implements TaskSource {

  private final ViewReader views;
  private final CouncilStatusProjection councils;
  private final TrainingProjection trainings;
  private final TrainingRecords records;

  TrainingTasks(
      ViewReader views,
      CouncilStatusProjection councils,
      TrainingProjection trainings,
      TrainingRecords records) {
    this.views = views;
    this.councils = councils;
    this.trainings = trainings;
    this.records = records;
  }

  @Override
  public Stream<Task> waitingFor(Set<UnitNumber> units, LocalDate today) {
    var numbers = units.stream().map(UnitNumber::value).toList();
    var arranged = and(in("unit", numbers), eq("state", TrainingState.ARRANGED.name()));
    var toRecord =
        views.query(trainings, arranged, ascending("_id"), MANY).stream()
            .filter(training -> training.days().getLast().isBefore(today))
            .map(TrainingTasks::toRecord);
    return Stream.concat(toRecord, due(numbers, units, today));
  }

  private static Task toRecord(TrainingView training) {
    return Task.of(
        TaskKind.TRAINING_TO_RECORD,
        training.id(),
        training.unit(),
        training.days().getLast(),
        "/trainings/" + training.id(),
        Map.of("topic", training.topic().value()));
  }

  private Stream<Task> due(List<String> numbers, Set<UnitNumber> units, LocalDate today) {
    var requirements = records.requirements();
    if (requirements.on(today).isEmpty()) {
      return Stream.empty();
    }
    var hosted =
        views.query(councils, in("units", numbers), ascending("_id"), MANY).stream()
            .filter(council -> {
              var status = CouncilStatusOn.of(council, today);
              return units.contains(status.host()) && status.state() == CouncilState.ACTIVE;
            })
            .toList();
    var certificates = records.certificatesOf(people(hosted, today));
    return hosted.stream()
        .flatMap(council -> due(council, certificates, requirements, today).stream());
  }

  private static Collection<PersonId> people(List<CouncilStatus> hosted, LocalDate today) {
    var people = new HashSet<PersonId>();
    hosted.forEach(
        council -> InRole.on(council.seating(), today).forEach(one -> people.add(one.person())));
    return people;
  }

  /// One for each topic, due when the first of them must have it: it names nobody.
  static List<Task> due(
      CouncilStatus council,
      Map<PersonId, List<Certificate>> certificates,
      TrainingRequirementsView requirements,
      LocalDate today) {
    var lacking = new HashMap<TrainingTopic, Set<PersonId>>();
    var due = new HashMap<TrainingTopic, LocalDate>();
    for (var one : InRole.on(council.seating(), today)) {
      var has = certificates.getOrDefault(one.person(), List.of());
      for (var missing : TrainingStanding.of(one, has, requirements, today).missing()) {
        lacking.computeIfAbsent(missing.topic(), _ -> new HashSet<>()).add(one.person());
        due.merge(missing.topic(), missing.due(), (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    var host = council.setup().servedOn(today).host();
    return due.entrySet().stream()
        .map(each ->
            Task.of(
                TaskKind.TRAINING_DUE,
                council.council() + "-" + each.getKey().value(),
                host,
                each.getValue(),
                "/councils/" + council.council() + "/members",
                Map.of(
                    "council",
                    council.name(),
                    "topic",
                    each.getKey().value(),
                    "people",
                    String.valueOf(lacking.getOrDefault(each.getKey(), Set.of()).size()))))
        .toList();
  }
}
