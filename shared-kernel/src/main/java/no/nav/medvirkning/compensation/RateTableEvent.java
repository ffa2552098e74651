package no.nav.medvirkning.compensation;

import java.time.LocalDate;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/// What happens to a table of rates: rates change yearly, so each is dated and tells its source.
public sealed interface RateTableEvent extends DomainEvent {

  /// Whose rates: one municipality's; null for the state's.
  @Nullable MunicipalityNumber municipality();

  @Override
  default String aggregateId() {
    return idFor(municipality());
  }

  static String idFor(@Nullable MunicipalityNumber municipality) {
    return "rates/" + (municipality == null ? "state" : municipality.value());
  }

  /// In force for meetings from `from` until the next ones. `example` marks amounts that no
  /// authority has set, such as those of the demonstration.
  record RatesSet(
      @Nullable MunicipalityNumber municipality,
      Rates rates,
      String source,
      boolean example,
      LocalDate from)
      implements RateTableEvent {}
}
