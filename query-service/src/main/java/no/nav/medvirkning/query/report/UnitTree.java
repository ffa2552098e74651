package no.nav.medvirkning.query.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nav.medvirkning.query.unit.UnitView;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// All units with their histories: what they were called, what they lay under, and what they took
/// over.
public final class UnitTree {

  private final Map<UnitNumber, UnitView> units;

  UnitTree(Collection<UnitView> units) {
    this.units = units.stream().collect(Collectors.toMap(UnitView::unit, Function.identity()));
  }

  public @Nullable UnitView find(UnitNumber unit) {
    return units.get(unit);
  }

  public Collection<UnitView> all() {
    return units.values();
  }

  /// The county that the unit lay under on a day; a county lies under itself; null for the
  /// directorate.
  public @Nullable UnitNumber countyOn(UnitNumber unit, LocalDate day) {
    var view = units.get(unit);
    if (view == null) {
      return null;
    }
    return switch (view.type()) {
      case COUNTY -> unit;
      default -> view.countyOn(day);
    };
  }

  /// The units that lay under the county on any day from `from` to `to`, and the county itself.
  Set<UnitNumber> under(UnitNumber county, LocalDate from, LocalDate to) {
    var found = new HashSet<>(Set.of(county));
    for (var unit : units.values()) {
      var lay =
          unit.counties().stream()
              .anyMatch(period ->
                  period.value().equals(county)
                      && (period.from() == null || !period.from().isAfter(to))
                      && (period.to() == null || !period.to().isBefore(from)));
      if (lay && (unit.closedOn() == null || !unit.closedOn().isBefore(from))) {
        found.add(unit.unit());
      }
    }
    return found;
  }

  /// The units whose part has come to this one, through others too, in the order of their numbers.
  Set<UnitNumber> predecessors(UnitNumber unit) {
    var found = new TreeSet<UnitNumber>(Comparator.comparing(UnitNumber::value));
    collect(unit, found);
    return found;
  }

  private void collect(UnitNumber unit, Set<UnitNumber> found) {
    var view = units.get(unit);
    if (view != null) {
      for (var former : view.predecessors()) {
        if (!former.equals(unit) && found.add(former)) {
          collect(former, found);
        }
      }
    }
  }
}
