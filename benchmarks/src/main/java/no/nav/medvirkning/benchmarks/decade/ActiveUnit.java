package no.nav.medvirkning.benchmarks.decade;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import no.nav.medvirkning.benchmarks.decade.Country.Office;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;

/// A unit where something goes on: those that a council serves, and of the others as many as the
/// size of the country allows.
///
/// @param above whom it refers to and who asks for its report: the county, the directorate for a
///   county, itself for the directorate
/// @param closes its last day; null where it stays
record ActiveUnit(UnitNumber number, UnitType type, UnitNumber above, @Nullable LocalDate closes) {

  static List<ActiveUnit> of(Country country, List<CouncilPlan> councils, double part) {
    var offices = new LinkedHashMap<UnitNumber, Office>();
    country.offices().forEach(office -> offices.put(office.number(), office));
    country.former().forEach(office -> offices.put(office.number(), office));
    var wanted = new LinkedHashSet<UnitNumber>();
    for (var council : councils) {
      wanted.add(council.host());
      council.coverage().stream().map(Coverage::unit).forEach(wanted::add);
    }
    var most = Math.max(wanted.size(), (int) Math.round(offices.size() * part));
    for (var office : offices.values()) {
      if (wanted.size() < most) {
        wanted.add(office.number());
      }
    }
    var found = new LinkedHashMap<UnitNumber, ActiveUnit>();
    found.put(
        Country.DIRECTORATE,
        new ActiveUnit(Country.DIRECTORATE, UnitType.DIRECTORATE, Country.DIRECTORATE, null));
    for (var unit : wanted) {
      var office = offices.get(unit);
      var county = office == null ? unit : office.county();
      if (!county.equals(Country.DIRECTORATE)) {
        found.putIfAbsent(
            county, new ActiveUnit(county, UnitType.COUNTY, Country.DIRECTORATE, null));
      }
      if (office != null) {
        found.put(unit, new ActiveUnit(unit, UnitType.OFFICE, county, office.closes()));
      }
    }
    return List.copyOf(found.values());
  }

  boolean isOpenOn(LocalDate day) {
    return closes == null || !day.isAfter(closes);
  }
}
