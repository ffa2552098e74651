package no.nav.medvirkning.query.reportpdf;

import java.util.Optional;
import no.nav.medvirkning.unit.UnitNumber;
import org.springframework.stereotype.Component;

@Component
class NothingWritten implements WrittenReports {
  @Override
  public Optional<WrittenReport> find(UnitNumber unit, int year) {
    return Optional.empty();
  }
}
