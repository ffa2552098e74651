package no.nav.medvirkning.query.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import no.nav.medvirkning.platform.access.AccessTable;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.web.ProblemException;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.platform.Visible;
import no.nav.medvirkning.query.platform.VisibleUnits;
import no.nav.medvirkning.unit.UnitNumber;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Holds the access table against the units as they lie today.
@Component
final class UnitsInReach implements VisibleUnits {

  private final Units units;
  private final ViewReader views;
  private final Clock clock;

  UnitsInReach(Units units, ViewReader views, Clock clock) {
    this.units = units;
    this.views = views;
    this.clock = clock;
  }

  @Override
  public Visible to(Caller caller, String operation) {
    return switch (AccessTable.reach(operation, caller.role())) {
      case NONE -> throw new ProblemException(HttpStatus.FORBIDDEN, "access.role-missing");
      case OWN -> Visible.only(caller.units());
      case BELOW -> Visible.only(withUnitsBelow(caller.units()));
      case ALL -> Visible.ALL;
    };
  }

  /// A closed unit still lies under its last county, so that its councils can be read.
  private Set<UnitNumber> withUnitsBelow(Set<UnitNumber> counties) {
    var visible = new HashSet<>(counties);
    if (!counties.isEmpty()) {
      var today = LocalDate.now(clock.withZone(EventContext.OSLO));
      views.all(units).stream()
          .filter(unit -> counties.stream().anyMatch(county -> unit.liesUnder(county, today)))
          .forEach(unit -> visible.add(unit.unit()));
    }
    return visible;
  }
}
