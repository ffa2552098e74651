package no.nav.medvirkning.command.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.command.platform.Assigned;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.training.CertificateId;
import no.nav.medvirkning.training.Trained;
import no.nav.medvirkning.training.TrainedRole;
import no.nav.medvirkning.training.TrainingId;
import no.nav.medvirkning.training.TrainingLevel;
import no.nav.medvirkning.training.TrainingTopic;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// All that can be asked of a training (opplæring).
public sealed interface TrainingCommand extends Command {

  TrainingId training();

  @Override
  default String aggregateId() {
    return training().toString();
  }

  /// It is for the sides named, and for the `councils`; left out or empty where it is for all.
  record ArrangeTraining(
      @Assigned TrainingId training,
      UnitNumber unit,
      TrainingTopic topic,
      Title title,
      TrainingLevel level,
      Set<Side> sides,
      @Nullable List<CouncilId> councils,
      List<LocalDate> days)
      implements TrainingCommand, Creates {}

  /// It is to be held on other days.
  record MoveTraining(TrainingId training, List<LocalDate> days) implements TrainingCommand {}

  record CancelTraining(TrainingId training, FreeText reason) implements TrainingCommand {}

  /// It was held on its days, and these took part. Recorded again, it replaces what was recorded
  /// before.
  record RecordParticipation(TrainingId training, List<Trained> participants)
      implements TrainingCommand {}

  /// The person has completed it in the role. The certificate stays with the person when the role
  /// ends.
  record IssueCertificate(
      TrainingId training,
      @Assigned CertificateId certificate,
      PersonId person,
      TrainedRole role,
      @Nullable CouncilId council)
      implements TrainingCommand, AboutAPerson {}

  /// It was issued by mistake.
  record WithdrawCertificate(TrainingId training, CertificateId certificate, FreeText reason)
      implements TrainingCommand, AboutAPerson {}
}
