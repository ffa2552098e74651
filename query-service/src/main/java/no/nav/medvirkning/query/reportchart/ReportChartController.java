package no.nav.medvirkning.query.reportchart;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.query.report.ReportSource;
import no.nav.medvirkning.query.report.ReportSource.Whose;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The report's figures as charts, and each chart's numbers as a table.
@RestController
@Tag(name = "Annual reports")
class ReportChartController {

  private static final String SVG = "image/svg+xml";
  private static final String NAME =
      "`meetings`, `attendance`, `feedback` or, for the nation and a county, `coverage`";
  private static final String DRAWN =
      "Title and numbers stand in the drawing as text for screen readers too, in the language of the request; without `.svg` the same numbers come as a table.";

  private final ReportSource reports;
  private final Charts charts;

  ReportChartController(ReportSource reports, Charts charts) {
    this.reports = reports;
    this.charts = charts;
  }

  @GetMapping(path = "/reports/annual/{year}/charts/{name}.svg", produces = SVG)
  @Operation(summary = "A chart of the nation's figures", description = DRAWN)
  ResponseEntity<String> chartOfNation(
      Caller caller,
      @PathVariable int year,
      @PathVariable @Parameter(description = NAME) String name,
      @RequestParam @Nullable String asOf,
      @RequestParam @Nullable String knownAt,
      HttpServletRequest request) {
    var operation = "GET /reports/annual/{year}/charts/{name}.svg";
    return drawn(caller, operation, new Whose.Nation(), year, name, asOf, knownAt, request);
  }

  @GetMapping(path = "/reports/annual/{year}/counties/{county}/charts/{name}.svg", produces = SVG)
  @Operation(summary = "A chart of a county's figures", description = DRAWN)
  ResponseEntity<String> chartOfCounty(
      Caller caller,
      @PathVariable int year,
      @PathVariable UnitNumber county,
      @PathVariable @Parameter(description = NAME) String name,
      @RequestParam @Nullable String asOf,
      @RequestParam @Nullable String knownAt,
      HttpServletRequest request) {
    var operation = "GET /reports/annual/{year}/counties/{county}/charts/{name}.svg";
    return drawn(caller, operation, new Whose.County(county), year, name, asOf, knownAt, request);
  }

  @GetMapping(path = "/reports/annual/{year}/units/{unit}/charts/{name}.svg", produces = SVG)
  @Operation(summary = "A chart of a unit's figures", description = DRAWN)
  ResponseEntity<String> chartOfUnit(
      Caller caller,
      @PathVariable int year,
      @PathVariable UnitNumber unit,
      @PathVariable @Parameter(description = NAME) String name,
      @RequestParam @Nullable String asOf,
      @RequestParam @Nullable String knownAt,
      HttpServletRequest request) {
    var operation = "GET /reports/annual/{year}/units/{unit}/charts/{name}.svg";
    return drawn(caller, operation, new Whose.Unit(unit), year, name, asOf, knownAt, request);
  }

  @GetMapping("/reports/annual/{year}/charts/{name}")
  @Operation(summary = "The numbers of a chart of the nation's figures, as a table")
  ResponseEntity<ChartTable> chartTableOfNation(
      Caller caller,
      @PathVariable int year,
      @PathVariable @Parameter(description = NAME) String name,
      @RequestParam @Nullable String asOf,
      @RequestParam @Nullable String knownAt,
      HttpServletRequest request) {
    var operation = "GET /reports/annual/{year}/charts/{name}";
    return table(caller, operation, new Whose.Nation(), year, name, asOf, knownAt, request);
  }

  @GetMapping("/reports/annual/{year}/counties/{county}/charts/{name}")
  @Operation(summary = "The numbers of a chart of a county's figures, as a table")
  ResponseEntity<ChartTable> chartTableOfCounty(
      Caller caller,
      @PathVariable int year,
      @PathVariable UnitNumber county,
      @PathVariable @Parameter(description = NAME) String name,
      @RequestParam @Nullable String asOf,
      @RequestParam @Nullable String knownAt,
      HttpServletRequest request) {
    var operation = "GET /reports/annual/{year}/counties/{county}/charts/{name}";
    return table(caller, operation, new Whose.County(county), year, name, asOf, knownAt, request);
  }

  @GetMapping("/reports/annual/{year}/units/{unit}/charts/{name}")
  @Operation(summary = "The numbers of a chart of a unit's figures, as a table")
  ResponseEntity<ChartTable> chartTableOfUnit(
      Caller caller,
      @PathVariable int year,
      @PathVariable UnitNumber unit,
      @PathVariable @Parameter(description = NAME) String name,
      @RequestParam @Nullable String asOf,
      @RequestParam @Nullable String knownAt,
      HttpServletRequest request) {
    var operation = "GET /reports/annual/{year}/units/{unit}/charts/{name}";
    return table(caller, operation, new Whose.Unit(unit), year, name, asOf, knownAt, request);
  }

  private ResponseEntity<String> drawn(
      Caller caller,
      String operation,
      Whose whose,
      int year,
      String name,
      @Nullable String asOf,
      @Nullable String knownAt,
      HttpServletRequest request) {
    var report = reports.of(caller, operation, whose, year, asOf, knownAt);
    var language = Language.of(request);
    return answer(language)
        .header(HttpHeaders.CONTENT_TYPE, SVG + ";charset=UTF-8")
        .body(ChartSvg.of(charts.chart(name, report, language)));
  }

  private ResponseEntity<ChartTable> table(
      Caller caller,
      String operation,
      Whose whose,
      int year,
      String name,
      @Nullable String asOf,
      @Nullable String knownAt,
      HttpServletRequest request) {
    var report = reports.of(caller, operation, whose, year, asOf, knownAt);
    var language = Language.of(request);
    return answer(language).body(charts.table(charts.chart(name, report, language)));
  }

  private static ResponseEntity.BodyBuilder answer(Language language) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
  }
}
