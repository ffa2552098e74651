package no.nav.medvirkning.command.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.command.person.PersonCommand.CorrectPerson;
import no.nav.medvirkning.command.person.PersonCommand.ErasePerson;
import no.nav.medvirkning.command.person.PersonCommand.NoteFeedback;
import no.nav.medvirkning.command.person.PersonCommand.RegisterPerson;
import no.nav.medvirkning.command.platform.AggregateType;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.command.unit.UnitCommand;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.person.PersonEvent.PersonCorrected;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.person.PersonEvent.PersonRegistered;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.junit.jupiter.api.Test;

class PersonTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);
  private static final UnitNumber INNLANDET = new UnitNumber("0400");
  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final UnitNumber STANGE = new UnitNumber("0417");
  private static final PersonId SOLVEIG = PersonId.of("0e000000-0000-7000-8000-000000000001");

  private static final FeedbackId FEEDBACK = FeedbackId.of("00000000-0000-4000-8000-000000008001");

  private static final UnitRegistered OFFICE_IN_HAMAR =
      new UnitRegistered(HAMAR, "Nav Hamar", UnitType.OFFICE, INNLANDET, null);
  private static final PersonRegistered REGISTERED =
      new PersonRegistered(
          SOLVEIG,
          HAMAR,
          new Personal(SOLVEIG, "FFO-representant 1"),
          new Personal(SOLVEIG, "representant1@example.no"),
          new Personal(SOLVEIG, "+47 22 22 55 55"),
          new Personal(SOLVEIG, "WOMAN"),
          new Personal(SOLVEIG, "1961"));
  private static final PersonErased ERASED = new PersonErased(SOLVEIG);

  private final Specification people =
      Specification.on(
          TODAY,
          new AggregateType<>(Person.class, PersonCommand.class, Person::new),
          new AggregateType<>(Unit.class, UnitCommand.class, Unit::new));

  private static RegisterPerson register() {
    return new RegisterPerson(
        SOLVEIG,
        HAMAR,
        new Title("FFO-representant 1"),
        new EmailAddress("representant1@example.no"),
        new PhoneNumber("+47 22 22 55 55"),
        Gender.WOMAN,
        new BirthYear("1961"));
  }

  private static CorrectPerson correctName() {
    return new CorrectPerson(SOLVEIG, new Title("FFO-representant 2"), null, null, null, null);
  }

  private static Caller office(UnitNumber unit) {
    return new Caller("Z990002", Role.OFFICE, Set.of(unit));
  }

  @Test
  void allThatIdentifiesAPersonIsAPersonalValue() {
    people.given(OFFICE_IN_HAMAR).when(register()).then(REGISTERED);
  }

  @Test
  void aNameIsEnough() {
    people
        .given(OFFICE_IN_HAMAR)
        .when(
            new RegisterPerson(
                SOLVEIG, HAMAR, new Title("FFO-representant 1"), null, null, null, null))
        .then(
            new PersonRegistered(
                SOLVEIG,
                HAMAR,
                new Personal(SOLVEIG, "FFO-representant 1"),
                null,
                null,
                null,
                null));
  }

  @Test
  void anUnknownUnitIsRefused() {
    people.when(register()).thenRefused("platform.exists");
  }

  @Test
  void aClosedUnitIsRefused() {
    people
        .given(OFFICE_IN_HAMAR, new UnitClosed(HAMAR, TODAY.minusDays(1), List.of()))
        .when(register())
        .thenRefused("person.unit-is-open");
  }

  @Test
  void aPersonWhoWasRegisteredBeforeTheUnitClosedIsTakenIn() {
    people
        .given(OFFICE_IN_HAMAR, new UnitClosed(HAMAR, TODAY.minusDays(1), List.of()))
        .happenedOn(TODAY.minusDays(1))
        .when(register())
        .then(REGISTERED);
  }

  @Test
  void anOfficeRegistersPeopleOfItsOwn() {
    people.given(OFFICE_IN_HAMAR).by(office(HAMAR)).when(register()).then(REGISTERED);
  }

  @Test
  void anOfficeRegistersNoPeopleOfOthers() {
    people
        .given(OFFICE_IN_HAMAR)
        .by(office(STANGE))
        .when(register())
        .thenRefused("platform.unit-within-reach");
  }

  @Test
  void aRecordIsCorrectedAsAWhole() {
    people
        .given(OFFICE_IN_HAMAR, REGISTERED)
        .when(
            new CorrectPerson(
                SOLVEIG,
                new Title("FFO-representant 2"),
                new EmailAddress("representant2@example.no"),
                null,
                Gender.OTHER,
                null))
        .then(
            new PersonCorrected(
                SOLVEIG,
                new Personal(SOLVEIG, "FFO-representant 2"),
                new Personal(SOLVEIG, "representant2@example.no"),
                null,
                new Personal(SOLVEIG, "OTHER"),
                null));
  }

  @Test
  void toOtherOfficesAPersonDoesNotExist() {
    var registered = people.given(OFFICE_IN_HAMAR, REGISTERED).by(office(STANGE));
    registered.when(correctName()).thenRefused("platform.exists");
    registered.when(new ErasePerson(SOLVEIG)).thenRefused("platform.exists");
  }

  @Test
  void erasingAPersonDestroysTheKey() {
    people
        .given(OFFICE_IN_HAMAR, REGISTERED)
        .by(office(HAMAR))
        .when(new ErasePerson(SOLVEIG))
        .then(ERASED);
    people.thenDestroyedKeysOf(SOLVEIG);
  }

  @Test
  void anErasedPersonIsNotCorrected() {
    people
        .given(OFFICE_IN_HAMAR, REGISTERED, ERASED)
        .when(correctName())
        .thenRefused("person.not-erased");
  }

  @Test
  void aPersonIsErasedOnce() {
    people
        .given(OFFICE_IN_HAMAR, REGISTERED, ERASED)
        .when(new ErasePerson(SOLVEIG))
        .thenRefused("person.not-erased");
  }

  @Test
  void anUnknownPersonIsNotErased() {
    people.when(new ErasePerson(SOLVEIG)).thenRefused("platform.exists");
  }

  @Test
  void noCallerNotesFeedback() {
    people
        .given(OFFICE_IN_HAMAR, REGISTERED)
        .when(new NoteFeedback(SOLVEIG, FEEDBACK))
        .thenRefused("platform.role-may-use-command");
  }

  @Test
  void aPersonIsErasedFromThenOn() {
    var person = new Person();
    person.evolve(REGISTERED);
    assertThat(person.isErased()).isFalse();
    person.evolve(ERASED);
    assertThat(person.isErased()).isTrue();
  }
}
