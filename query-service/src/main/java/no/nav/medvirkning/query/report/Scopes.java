package no.nav.medvirkning.query.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.platform.NotFound;
import no.nav.medvirkning.query.report.counting.UnitTree;
import no.nav.medvirkning.query.unit.InheritedReach;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.springframework.stereotype.Component;

/// Whose figures a caller may ask for. What is out of reach reads like what is not there.
@Component
class Scopes {

  private final InheritedReach reach;

  Scopes(InheritedReach reach) {
    this.reach = reach;
  }

  /// @param operation as the access table lists it
  Scope unit(Caller caller, UnitNumber unit, String operation, UnitTree tree) {
    if (!reach.to(caller, operation).includes(unit) || tree.find(unit) == null) {
      throw new NotFound();
    }
    return new Scope.OfUnit(unit, Set.of(unit));
  }

  Scope county(Caller caller, UnitNumber county, String operation, UnitTree tree) {
    var view = tree.find(county);
    if (!reach.to(caller, operation).includes(county)
        || view == null
        || view.type() != UnitType.COUNTY) {
      throw new NotFound();
    }
    return new Scope.OfCounty(county, Set.of(county));
  }

  Scope nation(Caller caller, String operation) {
    if (!reach.to(caller, operation).all()) {
      throw new NotFound();
    }
    return new Scope.OfNation();
  }

  /// For an earlier year: with all that has come to it since.
  static Scope withPredecessors(Scope scope, UnitTree tree) {
    return switch (scope) {
      case Scope.OfUnit of -> new Scope.OfUnit(of.unit(), with(of.unit(), tree));
      case Scope.OfCounty of -> new Scope.OfCounty(of.county(), with(of.county(), tree));
      case Scope.OfNation of -> of;
    };
  }

  private static Set<UnitNumber> with(UnitNumber unit, UnitTree tree) {
    var all = new HashSet<>(tree.predecessors(unit));
    all.add(unit);
    return all;
  }

  /// Those of the predecessors that were there in the year.
  static List<UnitNumber> included(Scope scope, int year, UnitTree tree) {
    var unit =
        switch (scope) {
          case Scope.OfUnit of -> of.unit();
          case Scope.OfCounty of -> of.county();
          case Scope.OfNation _ -> null;
        };
    return unit == null
        ? List.of()
        : tree.predecessors(unit).stream()
            .filter(former -> {
              var view = tree.find(former);
              return view != null && (view.closedOn() == null || view.closedOn().getYear() >= year);
            })
            .toList();
  }
}
