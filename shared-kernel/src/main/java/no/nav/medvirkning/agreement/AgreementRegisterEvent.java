package no.nav.medvirkning.agreement;

import java.time.LocalDate;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// What happens to a unit's register of cooperation agreements: it tells which of them is in force
/// on a day, and keeps two with the same municipality apart.
public sealed interface AgreementRegisterEvent extends DomainEvent {

  UnitNumber unit();

  @Override
  default String aggregateId() {
    return idFor(unit());
  }

  static String idFor(UnitNumber unit) {
    return "agreements/" + unit.value();
  }

  /// The agreement's whole time as it now stands; told again, it replaces what was told before.
  /// `to` is null where it holds until it is ended.
  record AgreementEntered(
      UnitNumber unit,
      MunicipalityNumber municipality,
      AgreementId agreement,
      LocalDate from,
      @Nullable LocalDate to)
      implements AgreementRegisterEvent {}
}
