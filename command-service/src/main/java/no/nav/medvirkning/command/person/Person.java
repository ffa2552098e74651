package no.nav.medvirkning.command.person;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.command.feedback.Feedback;
import no.nav.medvirkning.command.feedback.FeedbackCommand.EraseSender;
import no.nav.medvirkning.command.person.PersonCommand.CorrectPerson;
import no.nav.medvirkning.command.person.PersonCommand.ErasePerson;
import no.nav.medvirkning.command.person.PersonCommand.NoteFeedback;
import no.nav.medvirkning.command.person.PersonCommand.RegisterPerson;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.person.PersonEvent;
import no.nav.medvirkning.person.PersonEvent.FeedbackGiven;
import no.nav.medvirkning.person.PersonEvent.PersonCorrected;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.person.PersonEvent.PersonRegistered;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/// A person as the rules need it: which unit answers for the record, and whether it is erased.
/// Nothing that identifies the person is kept in memory or in a snapshot.
@Revision("2")
public final class Person extends Aggregate<PersonCommand, PersonEvent> {

  private @Nullable UnitNumber unit;
  private List<FeedbackId> feedback = new ArrayList<>();
  private boolean erased;

  @Override
  protected List<PersonEvent> decide(PersonCommand command, Decision decision) {
    return switch (command) {
      case RegisterPerson c -> List.of(register(c, decision));
      case CorrectPerson c -> List.of(correct(c));
      case NoteFeedback c -> List.of(noteFeedback(c));
      case ErasePerson c -> List.of(erase(c, decision));
    };
  }

  private static PersonEvent register(RegisterPerson c, Decision decision) {
    var today = decision.today();
    var open = decision.require(Unit.class, c.unit(), "/unit").isOpenOn(today);
    check(new PersonRule.UnitIsOpen(c.unit(), today, open));
    return new PersonRegistered(
        c.person(),
        c.unit(),
        new Personal(c.person(), c.name().value()),
        email(c.person(), c.email()),
        phone(c.person(), c.phone()),
        gender(c.person(), c.gender()),
        birthYear(c.person(), c.birthYear()));
  }

  private PersonEvent correct(CorrectPerson c) {
    check(new PersonRule.NotErased(c.person(), erased));
    return new PersonCorrected(
        c.person(),
        new Personal(c.person(), c.name().value()),
        email(c.person(), c.email()),
        phone(c.person(), c.phone()),
        gender(c.person(), c.gender()),
        birthYear(c.person(), c.birthYear()));
  }

  private PersonEvent noteFeedback(NoteFeedback c) {
    check(new PersonRule.NotErased(c.person(), erased));
    return new FeedbackGiven(c.person(), c.feedback());
  }

  private PersonEvent erase(ErasePerson c, Decision decision) {
    check(new PersonRule.NotErased(c.person(), erased));
    feedback.forEach(given -> decision.also(Feedback.class, new EraseSender(given)));
    decision.destroyKey(c.person());
    return new PersonErased(c.person());
  }

  private static @Nullable Personal email(PersonId person, @Nullable EmailAddress email) {
    return email == null ? null : new Personal(person, email.value());
  }

  private static @Nullable Personal phone(PersonId person, @Nullable PhoneNumber phone) {
    return phone == null ? null : new Personal(person, phone.value());
  }

  private static @Nullable Personal gender(PersonId person, @Nullable Gender gender) {
    return gender == null ? null : new Personal(person, gender.name());
  }

  private static @Nullable Personal birthYear(PersonId person, @Nullable BirthYear year) {
    return year == null ? null : new Personal(person, year.value());
  }

  @Override
  protected void evolve(PersonEvent event) {
    switch (event) {
      case PersonRegistered e -> unit = e.unit();
      case PersonCorrected _ -> {}
      case FeedbackGiven e -> feedback.add(e.feedback());
      case PersonErased _ -> erased = true;
    }
  }

  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    return unit == null ? Set.of() : Set.of(unit);
  }

  @Override
  protected boolean mayBeNamedByAll() {
    return true;
  }

  /// Whether the person's data is gone; an erased person is named in no new command.
  public boolean isErased() {
    return erased;
  }
}
