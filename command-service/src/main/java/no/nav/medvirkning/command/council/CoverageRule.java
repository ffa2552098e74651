package no.nav.medvirkning.command.council;

import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;

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

  /// A local council belongs to an office, a county's to the county, the central one to the
  /// directorate, a special unit's to that unit (S1, S4). What else a council covers is free.
  @Refuses(at = "/host")
  record HostIsOfTheCouncilsLevel(UnitNumber host, CouncilLevel level, @Nullable UnitType hostType)
      implements CoverageRule {
    @Override
    public boolean violated() {
      var fitting =
          switch (level) {
            case LOCAL -> UnitType.OFFICE;
            case COUNTY -> UnitType.COUNTY;
            case DIRECTORATE -> UnitType.DIRECTORATE;
            case SPECIAL_UNIT -> UnitType.SPECIAL_UNIT;
          };
      return hostType != fitting;
    }
  }
}
