package no.nav.medvirkning.query.training;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.query.names.CouncilName;
import no.nav.medvirkning.query.names.PersonName;
import no.nav.medvirkning.query.names.UnitName;
import no.nav.medvirkning.training.CertificateId;
import no.nav.medvirkning.training.Trained;
import no.nav.medvirkning.training.TrainedRole;
import no.nav.medvirkning.training.TrainingId;
import no.nav.medvirkning.training.TrainingLevel;
import no.nav.medvirkning.training.TrainingTopic;
import org.jspecify.annotations.Nullable;

/// A training as people read it.
///
/// @param councils whom it is meant for, of those that the caller may see
/// @param formerDays what it was moved from, oldest first
/// @param participants those whom the caller may see
/// @param inAll how many took part in all, counted once per role
record Training(
    TrainingId id,
    @Nullable UnitName unit,
    TrainingTopic topic,
    String title,
    TrainingLevel level,
    List<Side> sides,
    List<CouncilName> councils,
    List<LocalDate> days,
    List<List<LocalDate>> formerDays,
    TrainingState state,
    List<TrainedPerson> participants,
    int inAll,
    @Nullable String cancelledBecause) {

  /// @param council in whose service; null for Nav staff who serve none
  /// @param certificates those of this training and role, withdrawn ones too
  record TrainedPerson(
      PersonName person,
      TrainedRole role,
      @Nullable CouncilName council,
      List<IssuedCertificate> certificates) {}

  /// @param withdrawnOn null while it counts
  record IssuedCertificate(CertificateId id, LocalDate on, @Nullable LocalDate withdrawnOn) {}

  static Training from(TrainingView view, TrainingNames names) {
    return new Training(
        view.id(),
        names.unit(view),
        view.topic(),
        view.title(),
        view.level(),
        view.sides(),
        names.councils(view),
        view.days(),
        view.moves(),
        view.state(),
        names.participants(view).map(each -> person(each, view, names)).toList(),
        view.participants().size(),
        view.cancelledBecause());
  }

  private static TrainedPerson person(Trained who, TrainingView view, TrainingNames names) {
    return new TrainedPerson(
        names.person(who.person()),
        who.role(),
        names.council(who.council()),
        view.certificates().stream()
            .filter(each -> each.of().equals(who))
            .map(each -> new IssuedCertificate(each.id(), each.on(), each.withdrawnOn()))
            .toList());
  }
}
