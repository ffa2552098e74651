package no.nav.medvirkning.command.agreement;

import java.time.LocalDate;
import no.nav.medvirkning.agreement.AgreementId;
import no.nav.medvirkning.agreement.AgreementRegisterEvent;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// What an agreement asks of its unit's register.
public sealed interface AgreementRegisterCommand extends Command {

  /// The agreement's whole time as it is to be.
  record EnterAgreement(
      UnitNumber unit,
      MunicipalityNumber municipality,
      AgreementId agreement,
      LocalDate from,
      @Nullable LocalDate to)
      implements AgreementRegisterCommand, CreatesIfMissing, Internal {
    @Override
    public String aggregateId() {
      return AgreementRegisterEvent.idFor(unit);
    }
  }
}
