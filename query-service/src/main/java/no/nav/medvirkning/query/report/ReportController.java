package no.nav.medvirkning.query.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.query.councils.Moment;
import no.nav.medvirkning.query.platform.Days;
import no.nav.medvirkning.query.platform.InvalidParameter;
import no.nav.medvirkning.query.platform.NotFound;
import no.nav.medvirkning.query.platform.Page;
import no.nav.medvirkning.query.platform.PageRequest;
import no.nav.medvirkning.query.report.AnnualReport.Detail;
import no.nav.medvirkning.query.report.counting.UnitTree;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The annual report's figures, and the records behind each of them.
@RestController
@Tag(
    name = "Annual reports",
    description =
        "What participation was carried out, office by office, year by year. Figures come from the events; each says how"
            + " it is counted and links to what it counts.")
class ReportController {

  private static final String AS_OF = "the day asked about: what had happened by its end";
  private static final String KNOWN_AT =
      "what had been recorded by this moment, or by the end of this day; alone, it is the day asked about too";
  private static final String EARLIER =
      "how many years before to compare with, at most 10; what a unit or county took over since is added and marked";
  private static final int MOST_EARLIER = 10;

  private final ReportReader reports;
  private final Scopes scopes;
  private final AnnualFigures figures;

  ReportController(ReportReader reports, Scopes scopes, AnnualFigures figures) {
    this.reports = reports;
    this.scopes = scopes;
    this.figures = figures;
  }

  @GetMapping("/reports/annual/{year}")
  @Operation(summary = "The nation's figures of a year")
  ResponseEntity<AnnualReport> annualReportOfNation(
      Caller caller,
      @PathVariable int year,
      @RequestParam @Nullable @Parameter(description = AS_OF, example = "2025-02-01") String asOf,
      @RequestParam @Nullable @Parameter(description = KNOWN_AT) String knownAt,
      @RequestParam @Nullable @Parameter(description = EARLIER, example = "2") Integer earlier,
      HttpServletRequest request) {
    return report(
        year,
        asOf,
        knownAt,
        earlier,
        request,
        _ -> scopes.nation(caller, "GET /reports/annual/{year}"));
  }

  @GetMapping("/reports/annual/{year}/counties/{county}")
  @Operation(
      summary = "A county's figures of a year: its own and those of all units under it",
      description = "What a shared council did counts once, at its host.")
  ResponseEntity<AnnualReport> annualReportOfCounty(
      Caller caller,
      @PathVariable int year,
      @PathVariable UnitNumber county,
      @RequestParam @Nullable @Parameter(description = AS_OF) String asOf,
      @RequestParam @Nullable @Parameter(description = KNOWN_AT) String knownAt,
      @RequestParam @Nullable @Parameter(description = EARLIER) Integer earlier,
      HttpServletRequest request) {
    return report(
        year,
        asOf,
        knownAt,
        earlier,
        request,
        tree ->
            scopes.county(caller, county, "GET /reports/annual/{year}/counties/{county}", tree));
  }

  @GetMapping("/reports/annual/{year}/units/{unit}")
  @Operation(
      summary = "A unit's figures of a year: its own and those of each council that serves it",
      description =
          "A council that it shares is marked; in the county's sums it counts at its host.")
  ResponseEntity<AnnualReport> annualReportOfUnit(
      Caller caller,
      @PathVariable int year,
      @PathVariable UnitNumber unit,
      @RequestParam @Nullable @Parameter(description = AS_OF) String asOf,
      @RequestParam @Nullable @Parameter(description = KNOWN_AT) String knownAt,
      @RequestParam @Nullable @Parameter(description = EARLIER) Integer earlier,
      HttpServletRequest request) {
    return report(
        year,
        asOf,
        knownAt,
        earlier,
        request,
        tree -> scopes.unit(caller, unit, "GET /reports/annual/{year}/units/{unit}", tree));
  }

  @GetMapping("/reports/annual/{year}/figures/{figure}")
  @Operation(summary = "The records that one of the nation's figures counts, by day")
  Page<Detail> figureOfNation(
      Caller caller,
      @PathVariable int year,
      @PathVariable String figure,
      @RequestParam @Nullable @Parameter(description = AS_OF) String asOf,
      @RequestParam @Nullable @Parameter(description = KNOWN_AT) String knownAt,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String cursor) {
    return details(
        year,
        figure,
        asOf,
        knownAt,
        PageRequest.of(limit, cursor),
        _ -> scopes.nation(caller, "GET /reports/annual/{year}/figures/{figure}"));
  }

  @GetMapping("/reports/annual/{year}/counties/{county}/figures/{figure}")
  @Operation(summary = "The records that one of a county's figures counts, by day")
  Page<Detail> figureOfCounty(
      Caller caller,
      @PathVariable int year,
      @PathVariable UnitNumber county,
      @PathVariable String figure,
      @RequestParam @Nullable @Parameter(description = AS_OF) String asOf,
      @RequestParam @Nullable @Parameter(description = KNOWN_AT) String knownAt,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String cursor) {
    return details(
        year,
        figure,
        asOf,
        knownAt,
        PageRequest.of(limit, cursor),
        tree ->
            scopes.county(
                caller,
                county,
                "GET /reports/annual/{year}/counties/{county}/figures/{figure}",
                tree));
  }

  @GetMapping("/reports/annual/{year}/units/{unit}/figures/{figure}")
  @Operation(summary = "The records that one of a unit's figures counts, by day")
  Page<Detail> figureOfUnit(
      Caller caller,
      @PathVariable int year,
      @PathVariable UnitNumber unit,
      @PathVariable String figure,
      @RequestParam @Nullable @Parameter(description = AS_OF) String asOf,
      @RequestParam @Nullable @Parameter(description = KNOWN_AT) String knownAt,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String cursor) {
    return details(
        year,
        figure,
        asOf,
        knownAt,
        PageRequest.of(limit, cursor),
        tree ->
            scopes.unit(
                caller, unit, "GET /reports/annual/{year}/units/{unit}/figures/{figure}", tree));
  }

  private ResponseEntity<AnnualReport> report(
      int year,
      @Nullable String asOf,
      @Nullable String knownAt,
      @Nullable Integer earlier,
      HttpServletRequest request,
      Function<UnitTree, Scope> scope) {
    Days.year("year", year);
    if (earlier != null && (earlier < 0 || earlier > MOST_EARLIER)) {
      throw new InvalidParameter("earlier", "a number from 0 to " + MOST_EARLIER);
    }
    var tree = reports.units();
    var language = Language.of(request);
    var asked =
        new ReportReader.Asked(
            scope.apply(tree),
            year,
            Moment.from(asOf, knownAt, reports.today()),
            earlier == null ? 0 : earlier,
            language);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .body(reports.report(asked, request.getRequestURI(), tree));
  }

  private Page<Detail> details(
      int year,
      String code,
      @Nullable String asOf,
      @Nullable String knownAt,
      PageRequest part,
      Function<UnitTree, Scope> scope) {
    Days.year("year", year);
    var tree = reports.units();
    var reached = scope.apply(tree);
    var figure =
        figures.definitions().stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow(NotFound::new);
    var asked =
        new ReportReader.Asked(
            reached, year, Moment.from(asOf, knownAt, reports.today()), 0, Language.NB);
    return page(reports.details(asked, figure, tree), part);
  }

  /// The cursor is how many came before: of a past year the list hardly moves.
  private static Page<Detail> page(List<Detail> all, PageRequest part) {
    var from = part.cursor() == null ? 0 : place(part.cursor());
    var to = Math.min(all.size(), from + part.limit());
    var items = from >= all.size() ? List.<Detail>of() : all.subList(from, to);
    return new Page<>(items, to < all.size() ? cursor(to) : null);
  }

  private static String cursor(int place) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.valueOf(place).getBytes(StandardCharsets.UTF_8));
  }

  private static int place(String cursor) {
    try {
      var place =
          Integer.parseInt(
              new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
      if (place > 0) {
        return place;
      }
    } catch (IllegalArgumentException _) {
      // answered below
    }
    throw new InvalidParameter("cursor", "the cursor of a former answer to the same question");
  }
}
