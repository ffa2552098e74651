package no.nav.medvirkning.query.person;

import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// What can be read of a person: a name, until the person is erased. Contact data and what serves
/// figures only are left in the events, encrypted.
///
/// @param unit answers for the record
/// @param name null once the person is erased
record PersonView(PersonId person, UnitNumber unit, @Nullable String name) {

  PersonView named(@Nullable String newName) {
    return new PersonView(person, unit, newName);
  }
}
