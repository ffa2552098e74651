package no.nav.medvirkning.query.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.training.CertificateId;
import no.nav.medvirkning.training.Trained;
import no.nav.medvirkning.training.TrainingId;
import no.nav.medvirkning.training.TrainingLevel;
import no.nav.medvirkning.training.TrainingTopic;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// One training. People are ids; why a certificate was withdrawn is left in the event, encrypted.
///
/// @param councils whom it is meant for; empty where it is for all
/// @param concerned those, and the councils of those who took part
/// @param firstDay the first of `days`
/// @param years the calendar years that `days` lie in
/// @param moves the days it was arranged for before, oldest first
public record TrainingView(
    TrainingId id,
    UnitNumber unit,
    TrainingTopic topic,
    String title,
    TrainingLevel level,
    List<Side> sides,
    List<CouncilId> councils,
    List<CouncilId> concerned,
    LocalDate firstDay,
    List<LocalDate> days,
    List<Integer> years,
    List<List<LocalDate>> moves,
    TrainingState state,
    List<Trained> participants,
    List<Certificate> certificates,
    @Nullable String cancelledBecause) {

  /// @param of whose, and in which role
  /// @param withdrawnOn null while it counts
  public record Certificate(
      CertificateId id, Trained of, LocalDate on, @Nullable LocalDate withdrawnOn) {

    Certificate withdrawn(LocalDate day) {
      return new Certificate(id, of, on, day);
    }
  }

  TrainingView moved(List<LocalDate> to) {
    return with(to, append(moves, days), state, participants, certificates, cancelledBecause);
  }

  TrainingView cancelled(String because) {
    return with(days, moves, TrainingState.CANCELLED, participants, certificates, because);
  }

  TrainingView held(List<Trained> by) {
    return with(days, moves, TrainingState.HELD, by, certificates, cancelledBecause);
  }

  TrainingView issued(Certificate certificate) {
    return withCertificates(append(certificates, certificate));
  }

  TrainingView withdrawn(CertificateId certificate, LocalDate on) {
    return withCertificates(
        certificates.stream()
            .map(each -> each.id().equals(certificate) ? each.withdrawn(on) : each)
            .toList());
  }

  static List<Integer> yearsOf(List<LocalDate> days) {
    return days.stream().map(LocalDate::getYear).distinct().toList();
  }

  private static <T> List<T> append(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }

  private TrainingView withCertificates(List<Certificate> changed) {
    return with(days, moves, state, participants, changed, cancelledBecause);
  }

  private TrainingView with(
      List<LocalDate> days,
      List<List<LocalDate>> moves,
      TrainingState state,
      List<Trained> participants,
      List<Certificate> certificates,
      @Nullable String cancelledBecause) {
    var theirs = participants.stream().map(Trained::council).filter(Objects::nonNull);
    return new TrainingView(
        id,
        unit,
        topic,
        title,
        level,
        sides,
        councils,
        Stream.concat(councils.stream(), theirs).distinct().toList(),
        days.getFirst(),
        days,
        yearsOf(days),
        moves,
        state,
        participants,
        certificates,
        cancelledBecause);
  }
}
