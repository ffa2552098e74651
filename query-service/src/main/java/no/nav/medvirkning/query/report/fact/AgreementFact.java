package no.nav.medvirkning.query.report.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nav.medvirkning.agreement.CompensationRule;
import no.nav.medvirkning.agreement.CooperationAgreementEvent;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementAmended;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementConcluded;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementEnded;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.agreement.ParticipationForm;
import no.nav.medvirkning.query.platform.EventContext;
import org.jspecify.annotations.Nullable;

/// A cooperation agreement over time, as far as reports need it.
///
/// @param terms the later stand last
/// @param endedOn its last day, where it was ended
public record AgreementFact(
    MunicipalityNumber municipality,
    Dated concluded,
    List<Terms> terms,
    @Nullable LocalDate endedOn)
    implements Fact {

  /// What it says from a day on; it runs out after the day `to`, where that is told.
  public record Terms(
      LocalDate from,
      @Nullable LocalDate to,
      ParticipationForm.Kind participation,
      CompensationRule compensation) {}

  /// What it says on a day; empty where it is not in force.
  public Optional<Terms> inForceOn(LocalDate day) {
    return begunOn(day)
        .filter(each -> each.to() == null || !each.to().isBefore(day))
        .filter(_ -> endedOn == null || !endedOn.isBefore(day));
  }

  /// It was in force, and is not any more.
  public boolean isOverOn(LocalDate day) {
    return begunOn(day).isPresent() && inForceOn(day).isEmpty();
  }

  private Optional<Terms> begunOn(LocalDate day) {
    return terms.stream()
        .filter(each -> !each.from().isAfter(day))
        .reduce((earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later);
  }

  static @Nullable AgreementFact after(
      @Nullable AgreementFact fact, CooperationAgreementEvent event, EventContext context) {
    if (event instanceof AgreementConcluded e) {
      var terms = new Terms(e.from(), e.to(), e.participation().kind(), e.compensation());
      return new AgreementFact(e.municipality(), Dated.at(e.on(), context), List.of(terms), null);
    }
    return fact == null ? null : fact.after(event);
  }

  private AgreementFact after(CooperationAgreementEvent event) {
    return switch (event) {
      case AgreementConcluded _ -> this;
      case AgreementAmended e -> {
        var amended = new Terms(e.from(), e.to(), e.participation().kind(), e.compensation());
        yield new AgreementFact(
            municipality,
            concluded,
            Stream.concat(terms.stream(), Stream.of(amended)).toList(),
            endedOn);
      }
      case AgreementEnded e -> new AgreementFact(municipality, concluded, terms, e.on());
    };
  }
}
