package no.nav.medvirkning.command.person;

import no.nav.medvirkning.command.platform.Assigned;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// All that can be asked of a person's record.
public sealed interface PersonCommand extends Command.AboutAPerson {

  PersonId person();

  @Override
  default String aggregateId() {
    return person().toString();
  }

  /// `unit` answers for the record. `gender` and `birthYear` are voluntary and serve aggregate
  /// figures only.
  record RegisterPerson(
      @Assigned PersonId person,
      UnitNumber unit,
      Title name,
      @Nullable EmailAddress email,
      @Nullable PhoneNumber phone,
      @Nullable Gender gender,
      @Nullable BirthYear birthYear)
      implements PersonCommand, Creates {}

  /// The whole record as it should read.
  record CorrectPerson(
      PersonId person,
      Title name,
      @Nullable EmailAddress email,
      @Nullable PhoneNumber phone,
      @Nullable Gender gender,
      @Nullable BirthYear birthYear)
      implements PersonCommand {}

  /// The person's side of a feedback that the person gave.
  record NoteFeedback(PersonId person, FeedbackId feedback) implements PersonCommand, Internal {}

  /// Makes all that identifies the person unreadable for good (GDPR art. 17), and what the person
  /// wrote. Appointments and dates stay.
  record ErasePerson(PersonId person) implements PersonCommand {}
}
