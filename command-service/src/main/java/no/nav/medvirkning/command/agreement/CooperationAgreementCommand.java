package no.nav.medvirkning.command.agreement;

import java.time.LocalDate;
import no.nav.medvirkning.agreement.AgreementId;
import no.nav.medvirkning.agreement.CompensationRule;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.agreement.ParticipationForm;
import no.nav.medvirkning.command.platform.Assigned;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// All that can be asked of a cooperation agreement (samarbeidsavtale) between a Nav office and a
/// municipality.
public sealed interface CooperationAgreementCommand extends Command {

  AgreementId agreement();

  @Override
  default String aggregateId() {
    return agreement().toString();
  }

  /// `on` is the day it was signed. `to` is left out where it holds until it is ended.
  record ConcludeAgreement(
      @Assigned AgreementId agreement,
      UnitNumber unit,
      MunicipalityNumber municipality,
      Title municipalityName,
      ParticipationForm participation,
      CompensationRule compensation,
      LocalDate on,
      LocalDate from,
      @Nullable LocalDate to)
      implements CooperationAgreementCommand, Creates {}

  /// From a day on, it says otherwise: the whole of what it then says.
  record AmendAgreement(
      AgreementId agreement,
      ParticipationForm participation,
      CompensationRule compensation,
      FreeText reason,
      LocalDate from,
      @Nullable LocalDate to)
      implements CooperationAgreementCommand {}

  /// `on` is its last day.
  record EndAgreement(AgreementId agreement, FreeText reason, LocalDate on)
      implements CooperationAgreementCommand {}
}
