package no.nav.medvirkning.query.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nav.medvirkning.query.platform.Period;
import no.nav.medvirkning.query.platform.SortKeys;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;

/// A Nav unit with its history of names and counties.
///
/// @param sortName puts the newest name in Norwegian order
/// @param counties empty for a county and for the directorate
/// @param closedOn the last day; null while it is open
public record UnitView(
    UnitNumber unit,
    UnitType type,
    String sortName,
    List<Period<String>> names,
    List<Period<UnitNumber>> counties,
    @Nullable LocalDate closedOn,
    List<UnitNumber> successors,
    List<UnitNumber> predecessors) {

  static UnitView registered(
      UnitNumber unit,
      UnitType type,
      String name,
      @Nullable UnitNumber county,
      @Nullable LocalDate from) {
    return new UnitView(
        unit,
        type,
        SortKeys.norwegian(name),
        Period.add(List.of(), name, from),
        county == null ? List.of() : Period.add(List.of(), county, from),
        null,
        List.of(),
        List.of());
  }

  UnitView renamed(String name, LocalDate from) {
    var history = Period.add(names, name, from);
    var newest = SortKeys.norwegian(history.getLast().value());
    return new UnitView(unit, type, newest, history, counties, closedOn, successors, predecessors);
  }

  UnitView moved(UnitNumber county, LocalDate from) {
    var history = Period.add(counties, county, from);
    return new UnitView(unit, type, sortName, names, history, closedOn, successors, predecessors);
  }

  UnitView closed(LocalDate on, List<UnitNumber> heirs) {
    return new UnitView(
        unit, type, sortName, names, counties, on, List.copyOf(heirs), predecessors);
  }

  UnitView succeeding(UnitNumber predecessor) {
    var all = new ArrayList<>(predecessors);
    all.add(predecessor);
    return new UnitView(
        unit, type, sortName, names, counties, closedOn, successors, List.copyOf(all));
  }

  /// What it was called on a day: a report of that day keeps the name.
  public String nameOn(LocalDate day) {
    return Period.on(names, day).orElseThrow();
  }

  /// The county it lay under on a day; null for a county and for the directorate. A closed unit
  /// stays under its last one.
  public @Nullable UnitNumber countyOn(LocalDate day) {
    return Period.on(counties, day).orElse(null);
  }

  public boolean liesUnder(UnitNumber county, LocalDate day) {
    return counties.stream()
        .anyMatch(period -> period.value().equals(county) && period.holdsOn(day));
  }

  public boolean isOpenOn(LocalDate day) {
    return closedOn == null || !day.isAfter(closedOn);
  }
}
