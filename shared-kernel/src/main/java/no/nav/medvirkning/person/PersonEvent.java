package no.nav.medvirkning.person;

import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// All that can happen to a person's record.
public sealed interface PersonEvent extends DomainEvent {

  PersonId person();

  @Override
  default String aggregateId() {
    return person().toString();
  }

  /// `unit` answers for the record. `gender` and `birthYear` serve aggregate figures only.
  record PersonRegistered(
      PersonId person,
      UnitNumber unit,
      Personal name,
      @Nullable Personal email,
      @Nullable Personal phone,
      @Nullable Personal gender,
      @Nullable Personal birthYear)
      implements PersonEvent {}

  /// The whole record as it should read.
  record PersonCorrected(
      PersonId person,
      Personal name,
      @Nullable Personal email,
      @Nullable Personal phone,
      @Nullable Personal gender,
      @Nullable Personal birthYear)
      implements PersonEvent {}

  /// The person gave a feedback, whose words are erased with the person.
  record FeedbackGiven(PersonId person, FeedbackId feedback) implements PersonEvent {}

  /// The person's key is destroyed: name, contact data and free text can be read nowhere.
  /// Appointments and dates stay.
  record PersonErased(PersonId person) implements PersonEvent {}
}
