package no.nav.medvirkning.query.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Function;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.platform.Days;
import no.nav.medvirkning.query.report.counting.UnitTree;
import no.nav.medvirkning.report.FiguresOfYear;
import no.nav.medvirkning.unit.UnitNumber;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The figures as a report freezes them when it is submitted: the command service asks for them on
/// behalf of whoever submits.
@RestController
@Tag(name = "Annual reports")
class FrozenController {

  private static final String WHY =
      "With the place in the event log that they were taken at: they count every event up to it and none after it.";

  private final FrozenFigures frozen;
  private final Scopes scopes;

  FrozenController(FrozenFigures frozen, Scopes scopes) {
    this.frozen = frozen;
    this.scopes = scopes;
  }

  @GetMapping("/reports/annual/{year}/frozen")
  @Operation(summary = "The nation's figures, ready to be submitted", description = WHY)
  FiguresOfYear figuresToSubmitOfNation(Caller caller, @PathVariable int year) {
    return of(year, _ -> scopes.nation(caller, "GET /reports/annual/{year}/frozen"));
  }

  @GetMapping("/reports/annual/{year}/counties/{county}/frozen")
  @Operation(summary = "A county's figures, ready to be submitted", description = WHY)
  FiguresOfYear figuresToSubmitOfCounty(
      Caller caller, @PathVariable int year, @PathVariable UnitNumber county) {
    return of(
        year,
        tree ->
            scopes.county(
                caller, county, "GET /reports/annual/{year}/counties/{county}/frozen", tree));
  }

  @GetMapping("/reports/annual/{year}/units/{unit}/frozen")
  @Operation(summary = "A unit's figures, ready to be submitted", description = WHY)
  FiguresOfYear figuresToSubmitOfUnit(
      Caller caller, @PathVariable int year, @PathVariable UnitNumber unit) {
    return of(
        year,
        tree -> scopes.unit(caller, unit, "GET /reports/annual/{year}/units/{unit}/frozen", tree));
  }

  private FiguresOfYear of(int year, Function<UnitTree, Scope> scope) {
    Days.year("year", year);
    var tree = frozen.units();
    return frozen.of(scope.apply(tree), year, tree);
  }
}
