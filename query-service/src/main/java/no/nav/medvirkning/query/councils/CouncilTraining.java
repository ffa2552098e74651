package no.nav.medvirkning.query.councils;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.names.PersonName;
import no.nav.medvirkning.query.person.PeopleReader;
import no.nav.medvirkning.query.training.InRole;
import no.nav.medvirkning.query.training.TrainedMember;
import no.nav.medvirkning.query.training.TrainingRecords;
import no.nav.medvirkning.query.training.TrainingStanding;
import org.springframework.stereotype.Component;

/// Tells who in a council has the training that the role must have, and who lacks it.
@Component
final class CouncilTraining {

  private final TrainingRecords records;
  private final PeopleReader people;

  CouncilTraining(TrainingRecords records, PeopleReader people) {
    this.records = records;
    this.people = people;
  }

  List<TrainedMember> of(CouncilStatus council, LocalDate day) {
    var inRole = InRole.on(council.seating(), day);
    var persons = inRole.stream().map(InRole::person).distinct().toList();
    var certificates = records.certificatesOf(persons);
    var requirements = records.requirements();
    var names = people.namesOf(persons);
    return inRole.stream()
        .map(each ->
            new TrainedMember(
                new PersonName(each.person(), names.get(each.person())),
                each.role(),
                each.since(),
                TrainingStanding.of(
                    each, certificates.getOrDefault(each.person(), List.of()), requirements, day)))
        .toList();
  }
}
