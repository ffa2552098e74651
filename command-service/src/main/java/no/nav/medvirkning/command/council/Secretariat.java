package no.nav.medvirkning.command.council;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.person.PersonId;

/// Who has served the council, serves it and will serve it, in the order of assignment.
record Secretariat(List<Assigned> all) {

  static final Secretariat NONE = new Secretariat(List.of());

  /// From a day on these have it.
  record Assigned(List<PersonId> persons, LocalDate from) {}

  Secretariat with(Assigned assigned) {
    return new Secretariat(Stream.concat(all.stream(), Stream.of(assigned)).toList());
  }

  boolean isOf(PersonId person, LocalDate day) {
    return all.stream()
        .filter(each -> !each.from().isAfter(day))
        .reduce((earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later)
        .filter(each -> each.persons().contains(person))
        .isPresent();
  }
}
