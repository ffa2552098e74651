package no.nav.medvirkning.command.unit;

import java.util.Set;
import no.nav.medvirkning.command.platform.CommandAccess;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.unit.UnitNumber;

/// Answers from the units' own records which county they lie under now.
public final class UnitCounties implements CommandAccess.Counties {

  @Override
  public boolean isBelow(UnitNumber unit, Set<UnitNumber> counties, Decision decision) {
    return decision
        .find(Unit.class, unit.value())
        .map(found -> found.countyOn(decision.recordedOn()))
        .filter(counties::contains)
        .isPresent();
  }
}
