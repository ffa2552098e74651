package no.nav.medvirkning.query.report.counting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.medvirkning.query.unit.UnitView;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// All units with their histories: what they were called, what they lay under, and what they took
/// over.
public final class UnitTree {

  private final Map<UnitNumber, UnitView> units;

  public UnitTree(Collection<UnitView> units) {
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

  /// Who answers for the unit's part on a day: itself while it is open, then its successors,
  /// through those that have closed themselves; itself where none took over.
  public Set<UnitNumber> answering(UnitNumber unit, LocalDate day) {
    var open = new LinkedHashSet<UnitNumber>();
    answering(unit, day, open, new HashSet<>());
    return open.isEmpty() ? Set.of(unit) : open;
  }

  private void answering(
      UnitNumber unit, LocalDate day, Set<UnitNumber> open, Set<UnitNumber> seen) {
    var view = units.get(unit);
    if (seen.add(unit)) {
      if (view == null || view.isOpenOn(day)) {
        open.add(unit);
      } else {
        view.successors().forEach(successor -> answering(successor, day, open, seen));
      }
    }
  }

  /// The days from which the unit, or one that took over from it, counted elsewhere.
  Stream<LocalDate> changes(UnitNumber unit) {
    var line = new HashSet<UnitNumber>();
    followers(unit, line);
    return line.stream()
        .flatMap(each -> Stream.ofNullable(units.get(each)))
        .flatMap(view -> {
          var moved = view.counties().stream().flatMap(period -> Stream.ofNullable(period.from()));
          var last = view.closedOn();
          return last == null ? moved : Stream.concat(moved, Stream.of(last.plusDays(1)));
        });
  }

  private void followers(UnitNumber unit, Set<UnitNumber> line) {
    var view = units.get(unit);
    if (line.add(unit) && view != null) {
      view.successors().forEach(successor -> followers(successor, line));
    }
  }

  /// The units that lay under the county on any day from `from` to `to`, and the county itself.
  public Set<UnitNumber> under(UnitNumber county, LocalDate from, LocalDate to) {
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
  public Set<UnitNumber> predecessors(UnitNumber unit) {
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
