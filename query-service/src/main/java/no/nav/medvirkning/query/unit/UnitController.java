package no.nav.medvirkning.query.unit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.NotFound;
import no.nav.medvirkning.query.platform.Page;
import no.nav.medvirkning.query.platform.PageRequest;
import no.nav.medvirkning.query.platform.Period;
import no.nav.medvirkning.query.platform.SortField;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.platform.VisibleUnits;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `GET /units`: which units there are today, what they are called and where they lie.
@RestController
@Tag(name = "Units", description = "Nav's units: what they are called and where they lie")
class UnitController {

  private final Units units;
  private final ViewReader views;
  private final VisibleUnits visibleUnits;
  private final Clock clock;

  UnitController(Units units, ViewReader views, VisibleUnits visibleUnits, Clock clock) {
    this.units = units;
    this.views = views;
    this.visibleUnits = visibleUnits;
    this.clock = clock;
  }

  enum State {
    OPEN,
    CLOSED
  }

  enum Order {
    NAME,
    NUMBER
  }

  /// A unit as of today, with its history.
  record Unit(
      UnitNumber unit,
      String name,
      UnitType type,
      @Nullable UnitNumber county,
      State state,
      @Nullable LocalDate closedOn,
      List<UnitNumber> successors,
      List<UnitNumber> predecessors,
      List<Period<String>> names,
      List<Period<UnitNumber>> counties) {

    static Unit of(UnitView unit, LocalDate today) {
      return new Unit(
          unit.unit(),
          unit.nameOn(today),
          unit.type(),
          unit.countyOn(today),
          unit.isOpenOn(today) ? State.OPEN : State.CLOSED,
          unit.closedOn(),
          unit.successors(),
          unit.predecessors(),
          unit.names(),
          unit.counties());
    }
  }

  /// @param county the county that the units lie under today
  @GetMapping("/units")
  @Operation(summary = "Units as they are today, with their history")
  Page<Unit> units(
      Caller caller,
      @RequestParam @Nullable UnitType type,
      @RequestParam @Nullable UnitNumber county,
      @RequestParam @Nullable State state,
      @RequestParam(defaultValue = "NAME") Order sort,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String cursor) {
    var visible = visibleUnits.to(caller, "GET /units");
    var today = LocalDate.now(clock.withZone(EventContext.OSLO));
    var filter =
        and(
            visible.filter("unit"),
            type == null ? empty() : eq("type", type.name()),
            county == null ? empty() : elemMatch("counties", Period.holds(county.value(), today)),
            state == null ? empty() : inState(state, today));
    var order =
        switch (sort) {
          case NAME -> List.of(SortField.ascending("sortName"));
          case NUMBER -> List.<SortField>of();
        };
    var page = PageRequest.of(limit, cursor);
    return views
        .page(units, filter, order, page.limit(), page.cursor())
        .map(unit -> Unit.of(unit, today));
  }

  @GetMapping("/units/{unit}")
  @Operation(summary = "A unit as it is today, with its history of names and counties")
  Unit unit(Caller caller, @PathVariable UnitNumber unit) {
    visibleUnits.to(caller, "GET /units/{unit}");
    return views
        .find(units, unit.value())
        .map(found -> Unit.of(found, LocalDate.now(clock.withZone(EventContext.OSLO))))
        .orElseThrow(NotFound::new);
  }

  private static Bson inState(State state, LocalDate today) {
    return switch (state) {
      case OPEN -> or(eq("closedOn", null), gte("closedOn", today.toString()));
      case CLOSED -> lt("closedOn", today.toString());
    };
  }
}
