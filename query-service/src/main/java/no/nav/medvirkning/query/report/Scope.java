package no.nav.medvirkning.query.report;

import java.time.LocalDate;
import java.util.Set;
import no.nav.medvirkning.query.report.counting.Observation;
import no.nav.medvirkning.query.report.counting.Place;
import no.nav.medvirkning.query.report.counting.YearFacts;
import no.nav.medvirkning.unit.UnitNumber;

/// Whose figures: a unit's, a county's, or the nation's.
public sealed interface Scope {

  /// Whether what counts at a place on a day is this one's.
  boolean includes(Place place, LocalDate on, YearFacts facts);

  default boolean includes(Observation observation, YearFacts facts) {
    return includes(observation.place(), observation.on(), facts);
  }

  /// A unit's own, and that of each council that served it that day: in the sums of its county what
  /// a council does counts once, at its host.
  ///
  /// @param units the unit, and for comparison with earlier years those that it took over from
  record OfUnit(UnitNumber unit, Set<UnitNumber> units) implements Scope {
    @Override
    public boolean includes(Place place, LocalDate on, YearFacts facts) {
      if (units.contains(place.unit())) {
        return true;
      }
      var council = place.council() == null ? null : facts.councils().get(place.council());
      return council != null && facts.servedOn(council, on).stream().anyMatch(units::contains);
    }
  }

  /// A county's own, and that of the units that lay under it that day.
  ///
  /// @param counties the county, and for comparison with earlier years those that it took over from
  record OfCounty(UnitNumber county, Set<UnitNumber> counties) implements Scope {
    @Override
    public boolean includes(Place place, LocalDate on, YearFacts facts) {
      var lies = facts.units().countyOn(place.unit(), on);
      return lies != null && counties.contains(lies);
    }
  }

  /// All of Nav's.
  record OfNation() implements Scope {
    @Override
    public boolean includes(Place place, LocalDate on, YearFacts facts) {
      return true;
    }
  }
}
