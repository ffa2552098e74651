package no.nav.medvirkning.query.reportpdf;

import java.util.Optional;
import no.nav.medvirkning.unit.UnitNumber;

/// Where the words of a report come from.
interface WrittenReports {

  /// Empty where the report was never opened.
  Optional<WrittenReport> find(UnitNumber unit, int year);
}
