package no.nav.medvirkning.query.report.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.training.CertificateId;
import no.nav.medvirkning.training.TrainedRole;
import no.nav.medvirkning.training.TrainingEvent;
import no.nav.medvirkning.training.TrainingEvent.CertificateIssued;
import no.nav.medvirkning.training.TrainingEvent.CertificateWithdrawn;
import no.nav.medvirkning.training.TrainingEvent.ParticipationRecorded;
import no.nav.medvirkning.training.TrainingEvent.TrainingArranged;
import no.nav.medvirkning.training.TrainingEvent.TrainingCancelled;
import no.nav.medvirkning.training.TrainingEvent.TrainingMoved;
import no.nav.medvirkning.training.TrainingLevel;
import no.nav.medvirkning.training.TrainingRequirement;
import no.nav.medvirkning.training.TrainingTopic;
import org.jspecify.annotations.Nullable;

/// What one person has completed, wherever that was. One that was withdrawn never counted: it was
/// issued by mistake.
public record CertificatesFact(PersonId person, List<Certificate> certificates) implements Fact {

  private static final String KEY = "certificates/";

  /// Who has done the further training has what the introduction gives.
  public record Certificate(
      CertificateId id, TrainedRole role, TrainingTopic topic, TrainingLevel level, LocalDate on) {

    public boolean meets(TrainingRequirement requirement, LocalDate day) {
      return role == requirement.role()
          && topic.equals(requirement.topic())
          && level.compareTo(requirement.level()) >= 0
          && !on.isAfter(day);
    }
  }

  public static String key(PersonId person) {
    return KEY + person;
  }

  static boolean isKey(String key) {
    return key.startsWith(KEY);
  }

  static @Nullable CertificatesFact after(@Nullable CertificatesFact fact, TrainingEvent event) {
    return switch (event) {
      case CertificateIssued e -> {
        var certificate = new Certificate(e.certificate(), e.role(), e.topic(), e.level(), e.on());
        yield new CertificatesFact(
            e.person(),
            fact == null
                ? List.of(certificate)
                : Stream.concat(fact.certificates.stream(), Stream.of(certificate)).toList());
      }
      case CertificateWithdrawn e ->
          fact == null
              ? null
              : new CertificatesFact(
                  fact.person,
                  fact.certificates.stream()
                      .filter(certificate -> !certificate.id().equals(e.certificate()))
                      .toList());
      case TrainingArranged _, TrainingMoved _, TrainingCancelled _, ParticipationRecorded _ ->
          fact;
    };
  }
}
