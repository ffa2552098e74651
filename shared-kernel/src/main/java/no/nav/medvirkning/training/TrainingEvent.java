package no.nav.medvirkning.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.HappenedOn;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// All that can happen to a training (opplæring). Nav is responsible, both sides take part, and it
/// is tracked per person from the start (S4, S2).
public sealed interface TrainingEvent extends DomainEvent {

  TrainingId training();

  /// The unit that arranges it.
  UnitNumber unit();

  @Override
  default String aggregateId() {
    return training().toString();
  }

  /// `councils` is whom it is meant for, empty where it is for all; `days` is in order.
  record TrainingArranged(
      TrainingId training,
      UnitNumber unit,
      TrainingTopic topic,
      String title,
      TrainingLevel level,
      Set<Side> sides,
      List<CouncilId> councils,
      List<LocalDate> days)
      implements TrainingEvent {}

  record TrainingMoved(TrainingId training, UnitNumber unit, List<LocalDate> days)
      implements TrainingEvent {}

  record TrainingCancelled(TrainingId training, UnitNumber unit, String reason)
      implements TrainingEvent {}

  /// It was held, and these took part. Recorded again, it replaces what was recorded before.
  record ParticipationRecorded(
      TrainingId training, UnitNumber unit, List<Trained> participants, LocalDate on)
      implements TrainingEvent, HappenedOn {}

  /// A person has completed the training in one role.
  record CertificateIssued(
      TrainingId training,
      UnitNumber unit,
      CertificateId certificate,
      PersonId person,
      TrainedRole role,
      @Nullable CouncilId council,
      TrainingTopic topic,
      TrainingLevel level,
      LocalDate on)
      implements TrainingEvent, HappenedOn {}

  /// It was issued by mistake.
  record CertificateWithdrawn(
      TrainingId training,
      UnitNumber unit,
      CertificateId certificate,
      PersonId person,
      Personal reason,
      LocalDate on)
      implements TrainingEvent, HappenedOn {}
}
