package no.nav.medvirkning.query.training;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.training.CertificateId;
import no.nav.medvirkning.training.TrainedRole;
import no.nav.medvirkning.training.TrainingId;
import no.nav.medvirkning.training.TrainingLevel;
import no.nav.medvirkning.training.TrainingTopic;
import org.jspecify.annotations.Nullable;

/// What one person has completed, in the order it was recorded. It stays when the role ends.
public record CertificatesView(PersonId person, List<Certificate> certificates) {

  /// @param withdrawnOn null while it counts
  public record Certificate(
      CertificateId id,
      TrainingId training,
      TrainedRole role,
      @Nullable CouncilId council,
      TrainingTopic topic,
      TrainingLevel level,
      LocalDate on,
      @Nullable LocalDate withdrawnOn) {

    Certificate withdrawn(LocalDate day) {
      return new Certificate(id, training, role, council, topic, level, on, day);
    }

    /// It was issued by the end of the day and had not been withdrawn then.
    public boolean countsOn(LocalDate day) {
      return !on.isAfter(day) && (withdrawnOn == null || withdrawnOn.isAfter(day));
    }
  }

  CertificatesView with(Certificate issued) {
    return new CertificatesView(
        person, Stream.concat(certificates.stream(), Stream.of(issued)).toList());
  }

  CertificatesView without(CertificateId id, LocalDate withdrawnOn) {
    return new CertificatesView(
        person,
        certificates.stream()
            .map(each -> each.id().equals(id) ? each.withdrawn(withdrawnOn) : each)
            .toList());
  }
}
