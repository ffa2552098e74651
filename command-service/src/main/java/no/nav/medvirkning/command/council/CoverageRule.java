package no.nav.medvirkning.command.council;

import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.unit.UnitNumber;

/// The rules for the units that a council serves.
sealed interface CoverageRule extends Rule {

  @Refuses(at = "/coverage")
  record CoversAUnit(int units) implements CoverageRule {
    @Override
    public boolean violated() {
      return units == 0;
    }
  }

  @Refuses(at = "/coverage")
  record UnitCoveredOnce(UnitNumber unit, boolean twice) implements CoverageRule {
    @Override
    public boolean violated() {
      return twice;
    }
  }

  @Refuses(at = "/coverage")
  record UnitIsOpen(UnitNumber unit, LocalDate on, boolean open) implements CoverageRule {
    @Override
    public boolean violated() {
      return !open;
    }
  }

  /// Where several units share a council, one of them appoints, pays and reports (S4).
  @Refuses(at = "/host")
  record HostIsCovered(UnitNumber host, LocalDate on, boolean covered) implements CoverageRule {
    @Override
    public boolean violated() {
      return !covered;
    }
  }
}
