package no.nav.medvirkning.command.unit;

import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;

/// The rules for Nav units. Offices and special units lie under a county; a county and the
/// directorate lie under none.
sealed interface UnitRule extends Rule {

  @Refuses(at = "/county")
  record LiesUnderACounty(UnitType type, @Nullable UnitNumber county) implements UnitRule {
    @Override
    public boolean violated() {
      return switch (type) {
        case OFFICE -> county == null;
        case COUNTY, DIRECTORATE -> county != null;
        case SPECIAL_UNIT -> false;
      };
    }
  }

  @Refuses(at = "/county")
  record CountyIsACounty(UnitNumber county, @Nullable UnitType type) implements UnitRule {
    @Override
    public boolean violated() {
      return type != UnitType.COUNTY;
    }
  }

  record UnitIsOpen(UnitNumber unit, @Nullable LocalDate closedOn, @Nullable String field)
      implements UnitRule {
    @Override
    public boolean violated() {
      return closedOn != null;
    }
  }

  @Refuses(at = "/successors")
  record SuccessorIsAnotherUnit(UnitNumber unit, UnitNumber successor) implements UnitRule {
    @Override
    public boolean violated() {
      return unit.equals(successor);
    }
  }
}
