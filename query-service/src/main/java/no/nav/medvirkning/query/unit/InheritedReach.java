package no.nav.medvirkning.query.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.platform.Visible;
import no.nav.medvirkning.query.platform.VisibleUnits;
import no.nav.medvirkning.unit.UnitNumber;
import org.springframework.stereotype.Component;

/// What a closed unit had to answer for goes to its successors, so they read it as their own. A
/// council is not inherited: it serves whom it serves.
@Component
public final class InheritedReach {

  private final VisibleUnits visibleUnits;
  private final Units units;
  private final ViewReader views;
  private final Clock clock;

  InheritedReach(VisibleUnits visibleUnits, Units units, ViewReader views, Clock clock) {
    this.visibleUnits = visibleUnits;
    this.units = units;
    this.views = views;
    this.clock = clock;
  }

  /// @param operation as the access table lists it
  public Visible to(Caller caller, String operation) {
    var visible = visibleUnits.to(caller, operation);
    return visible.all() ? visible : Visible.only(withPredecessors(visible.units()));
  }

  /// Whether the caller acts for one of the units, or for one that has taken over from it.
  public boolean isOwn(Caller caller, Collection<UnitNumber> concerned) {
    return concerned.stream().anyMatch(caller.units()::contains)
        || withPredecessors(caller.units()).stream().anyMatch(concerned::contains);
  }

  /// The county and the units that lie under it today; a closed one lies under its last county.
  public Set<UnitNumber> under(UnitNumber county) {
    var today = today();
    var found = new HashSet<>(Set.of(county));
    views.all(units).stream()
        .filter(unit -> unit.liesUnder(county, today))
        .forEach(unit -> found.add(unit.unit()));
    return found;
  }

  /// The units, and every closed one whose part has come to them, through other closed ones too.
  public Set<UnitNumber> withPredecessors(Set<UnitNumber> heirs) {
    var today = today();
    var all = new HashSet<>(heirs);
    var next = List.copyOf(heirs);
    while (!next.isEmpty()) {
      var former =
          views.findAll(units, numbers(next)).stream()
              .flatMap(unit -> unit.predecessors().stream())
              .filter(unit -> !all.contains(unit))
              .distinct()
              .toList();
      next =
          views.findAll(units, numbers(former)).stream()
              .filter(unit -> !unit.isOpenOn(today))
              .map(UnitView::unit)
              .toList();
      all.addAll(next);
    }
    return Set.copyOf(all);
  }

  /// The day (Europe/Oslo) that answers are given for.
  public LocalDate today() {
    return LocalDate.now(clock.withZone(EventContext.OSLO));
  }

  private static List<String> numbers(List<UnitNumber> units) {
    return units.stream().map(UnitNumber::value).toList();
  }
}
