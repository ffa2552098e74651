package no.nav.medvirkning.query.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.nav.medvirkning.person.PersonEvent.PersonCorrected;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.person.PersonEvent.PersonRegistered;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.query.platform.RunningViews;
import no.nav.medvirkning.query.platform.ViewSpecification;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.Test;

class PeopleTest {

  private static final PersonId PERSON = PersonId.of("00000000-0000-7000-8000-000000000001");
  private static final PersonId OTHER = PersonId.of("00000000-0000-7000-8000-000000000002");
  private static final UnitNumber UNIT = new UnitNumber("0402");

  private final ViewSpecification<PersonView> people = ViewSpecification.of(new People());

  @Test
  void a_corrected_name_replaces_the_old_one() {
    people.given(registered(PERSON, "FFO-representant 1"), corrected("FFO-representant 2"));

    assertThat(people.view(PERSON)).contains(new PersonView(PERSON, UNIT, "FFO-representant 2"));
  }

  @Test
  void an_erased_person_has_no_name_and_no_other_plain_text() {
    people.given(registered(PERSON, "FFO-representant 1"), new PersonErased(PERSON));

    assertThat(people.view(PERSON)).contains(new PersonView(PERSON, UNIT, null));
  }

  @Test
  void events_read_after_the_key_is_destroyed_tell_no_name() {
    people.given(registered(PERSON, null));

    assertThat(people.view(PERSON)).contains(new PersonView(PERSON, UNIT, null));
  }

  @Test
  void names_are_joined_when_reading_and_an_erased_person_is_left_out() {
    try (var views = RunningViews.of(new People())) {
      var reader = PeopleReader.of(views.reader());
      views.given(
          registered(PERSON, "FFO-representant 1"), registered(OTHER, "SAFO-representant 1"));
      assertThat(reader.namesOf(List.of(PERSON, OTHER, PERSON)))
          .isEqualTo(Map.of(PERSON, "FFO-representant 1", OTHER, "SAFO-representant 1"));

      views.given(new PersonErased(PERSON));
      assertThat(reader.namesOf(List.of(PERSON, OTHER)))
          .isEqualTo(Map.of(OTHER, "SAFO-representant 1"));
    }
  }

  private static PersonRegistered registered(PersonId person, String name) {
    return new PersonRegistered(
        person,
        UNIT,
        new Personal(person, name),
        new Personal(person, "a@example.no"),
        null,
        null,
        null);
  }

  private static PersonCorrected corrected(String name) {
    return new PersonCorrected(PERSON, new Personal(PERSON, name), null, null, null, null);
  }
}
