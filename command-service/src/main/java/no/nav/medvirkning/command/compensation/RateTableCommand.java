package no.nav.medvirkning.command.compensation;

import java.time.LocalDate;
import no.nav.medvirkning.agreement.AgreementId;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.compensation.RateTableEvent;
import no.nav.medvirkning.compensation.Rates;
import org.jspecify.annotations.Nullable;

/// All that can be asked of a table of rates. `example` marks amounts that no authority has set.
public sealed interface RateTableCommand extends Command {

  /// Null for the state's.
  @Nullable MunicipalityNumber municipality();

  @Override
  default String aggregateId() {
    return RateTableEvent.idFor(municipality());
  }

  /// For meetings from `from` on, where no municipality's rates are followed.
  record SetStateRates(Rates rates, Title source, boolean example, LocalDate from)
      implements RateTableCommand, CreatesIfMissing {
    @Override
    public @Nullable MunicipalityNumber municipality() {
      return null;
    }
  }

  /// For meetings from `from` on of units whose `agreement` follows this municipality's rules.
  record SetMunicipalRates(
      AgreementId agreement,
      MunicipalityNumber municipality,
      Rates rates,
      Title source,
      boolean example,
      LocalDate from)
      implements RateTableCommand, CreatesIfMissing {}
}
