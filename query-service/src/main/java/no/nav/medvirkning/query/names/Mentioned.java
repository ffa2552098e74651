package no.nav.medvirkning.query.names;

import java.util.HashSet;
import java.util.Set;
import no.nav.medvirkning.meeting.Owner;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// Collects whom an answer mentions, so that all names are read at once.
public final class Mentioned {

  private final Set<PersonId> people = new HashSet<>();
  private final Set<OrganisationId> organisations = new HashSet<>();
  private final Set<UnitNumber> units = new HashSet<>();

  public Mentioned person(@Nullable PersonId id) {
    if (id != null) {
      people.add(id);
    }
    return this;
  }

  public Mentioned organisation(@Nullable OrganisationId id) {
    if (id != null) {
      organisations.add(id);
    }
    return this;
  }

  public Mentioned unit(@Nullable UnitNumber number) {
    if (number != null) {
      units.add(number);
    }
    return this;
  }

  public Mentioned owner(Owner owner) {
    return person(owner.person()).organisation(owner.organisation()).unit(owner.unit());
  }

  /// For answers that name nobody.
  public Mentioned withoutPeople() {
    people.clear();
    return this;
  }

  public Set<PersonId> people() {
    return people;
  }

  public Set<OrganisationId> organisations() {
    return organisations;
  }

  public Set<UnitNumber> units() {
    return units;
  }
}
