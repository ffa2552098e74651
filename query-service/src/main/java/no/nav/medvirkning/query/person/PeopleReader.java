package no.nav.medvirkning.query.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.query.platform.ViewReader;
import org.springframework.stereotype.Component;

/// Joins names of people to what other views tell about them, at the time of reading.
@Component
public final class PeopleReader {

  private final People people;
  private final ViewReader views;

  PeopleReader(People people, ViewReader views) {
    this.people = people;
    this.views = views;
  }

  /// For tests and others that stand outside Spring.
  public static PeopleReader of(ViewReader views) {
    return new PeopleReader(new People(), views);
  }

  /// The names of those people who have one: an erased person is left out.
  public Map<PersonId, String> namesOf(Collection<PersonId> persons) {
    var names = new HashMap<PersonId, String>();
    for (var person :
        views.findAll(people, persons.stream().map(PersonId::toString).distinct().toList())) {
      if (person.name() != null) {
        names.put(person.person(), person.name());
      }
    }
    return names;
  }
}
