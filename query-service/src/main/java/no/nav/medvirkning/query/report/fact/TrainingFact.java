package no.nav.medvirkning.query.report.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.training.CertificateId;
import no.nav.medvirkning.training.Trained;
import no.nav.medvirkning.training.TrainingEvent;
import no.nav.medvirkning.training.TrainingEvent.CertificateIssued;
import no.nav.medvirkning.training.TrainingEvent.CertificateWithdrawn;
import no.nav.medvirkning.training.TrainingEvent.ParticipationRecorded;
import no.nav.medvirkning.training.TrainingEvent.TrainingArranged;
import no.nav.medvirkning.training.TrainingEvent.TrainingCancelled;
import no.nav.medvirkning.training.TrainingEvent.TrainingMoved;
import org.jspecify.annotations.Nullable;

/// A training, as far as reports need it.
///
/// @param days in order; it counts in the year of the first
/// @param held its last day, and when it was first recorded who took part
/// @param participants how many people, each once whatever their roles
/// @param certificates those issued and not withdrawn; each counts in its own year
public record TrainingFact(
    List<LocalDate> days,
    boolean cancelled,
    @Nullable Dated held,
    int participants,
    List<Issued> certificates)
    implements Fact {

  public record Issued(CertificateId id, Dated on) {}

  public LocalDate firstDay() {
    return days.getFirst();
  }

  List<Integer> years() {
    return Stream.concat(
            Stream.of(firstDay()), certificates.stream().map(issued -> issued.on().on()))
        .map(LocalDate::getYear)
        .distinct()
        .sorted()
        .toList();
  }

  static @Nullable TrainingFact after(
      @Nullable TrainingFact fact, TrainingEvent event, EventContext context) {
    if (event instanceof TrainingArranged e) {
      return new TrainingFact(e.days(), false, null, 0, List.of());
    }
    return fact == null ? null : fact.after(event, context);
  }

  private TrainingFact after(TrainingEvent event, EventContext context) {
    return switch (event) {
      case TrainingArranged _ -> this;
      case TrainingMoved e ->
          new TrainingFact(e.days(), cancelled, held, participants, certificates);
      case TrainingCancelled _ -> new TrainingFact(days, true, held, participants, certificates);
      case ParticipationRecorded e -> {
        var recorded = held == null ? context.recordedOn() : held.recordedOn();
        var people = e.participants().stream().map(Trained::person).distinct().count();
        yield new TrainingFact(
            days, cancelled, new Dated(days.getLast(), recorded), (int) people, certificates);
      }
      case CertificateIssued e ->
          with(
              Stream.concat(
                      certificates.stream(),
                      Stream.of(new Issued(e.certificate(), Dated.at(e.on(), context))))
                  .toList());
      case CertificateWithdrawn e ->
          with(
              certificates.stream()
                  .filter(issued -> !issued.id().equals(e.certificate()))
                  .toList());
    };
  }

  private TrainingFact with(List<Issued> newCertificates) {
    return new TrainingFact(days, cancelled, held, participants, newCertificates);
  }
}
