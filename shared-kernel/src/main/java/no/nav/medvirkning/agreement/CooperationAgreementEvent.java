package no.nav.medvirkning.agreement;

import java.time.LocalDate;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.HappenedOn;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// All that can happen to a cooperation agreement (samarbeidsavtale) between a Nav unit and a
/// municipality. First and last days are inclusive.
public sealed interface CooperationAgreementEvent extends DomainEvent {

  AgreementId agreement();

  UnitNumber unit();

  @Override
  default String aggregateId() {
    return agreement().toString();
  }

  /// `to` is null where it holds until it is ended.
  record AgreementConcluded(
      AgreementId agreement,
      UnitNumber unit,
      MunicipalityNumber municipality,
      String municipalityName,
      ParticipationForm participation,
      CompensationRule compensation,
      LocalDate on,
      LocalDate from,
      @Nullable LocalDate to)
      implements CooperationAgreementEvent, HappenedOn {}

  /// From a day on, it says otherwise.
  record AgreementAmended(
      AgreementId agreement,
      UnitNumber unit,
      ParticipationForm participation,
      CompensationRule compensation,
      String reason,
      LocalDate from,
      @Nullable LocalDate to)
      implements CooperationAgreementEvent {}

  /// `on` is its last day.
  record AgreementEnded(AgreementId agreement, UnitNumber unit, String reason, LocalDate on)
      implements CooperationAgreementEvent, HappenedOn {}
}
