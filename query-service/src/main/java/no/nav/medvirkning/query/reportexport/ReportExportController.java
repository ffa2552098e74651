package no.nav.medvirkning.query.reportexport;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.query.report.ReportTables;
import no.nav.medvirkning.query.report.UnitFigures;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/// The annual report's figures as files for spreadsheets: the whole, and each unit in it.
@RestController
@Tag(name = "Annual reports")
class ReportExportController {

  private static final String CSV = "text/csv";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String SHOWN = "Made up: how the file begins";
  private static final String SEPARATOR =
      "SEMICOLON with decimal comma and byte order mark, for Norwegian spreadsheets; COMMA with decimal point (RFC 4180)";

  private final ReportTables tables;

  ReportExportController(ReportTables tables) {
    this.tables = tables;
  }

  @GetMapping(path = "/reports/annual/{year}/report.csv", produces = CSV)
  @Operation(summary = "The nation's figures and each unit's as CSV")
  void annualReportOfNationAsCsv(
      Caller caller,
      @PathVariable int year,
      @RequestParam(defaultValue = "SEMICOLON") @Parameter(description = SEPARATOR)
          ReportCsv.Separator separator,
      @RequestParam @Nullable String asOf,
      @RequestParam @Nullable String knownAt,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var table =
        tables.ofNation(caller, "GET /reports/annual/{year}/report.csv", year, asOf, knownAt);
    csv(table, "nation", separator, request, response);
  }

  @GetMapping(path = "/reports/annual/{year}/counties/{county}/report.csv", produces = CSV)
  @Operation(summary = "A county's figures and those of each unit under it as CSV")
  void annualReportOfCountyAsCsv(
      Caller caller,
      @PathVariable int year,
      @PathVariable UnitNumber county,
      @RequestParam(defaultValue = "SEMICOLON") @Parameter(description = SEPARATOR)
          ReportCsv.Separator separator,
      @RequestParam @Nullable String asOf,
      @RequestParam @Nullable String knownAt,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var table =
        tables.ofCounty(
            caller,
            "GET /reports/annual/{year}/counties/{county}/report.csv",
            year,
            county,
            asOf,
            knownAt);
    csv(table, county.value(), separator, request, response);
  }

  @GetMapping(path = "/reports/annual/{year}/units/{unit}/report.csv", produces = CSV)
  @Operation(summary = "A unit's figures as CSV")
  void annualReportOfUnitAsCsv(
      Caller caller,
      @PathVariable int year,
      @PathVariable UnitNumber unit,
      @RequestParam(defaultValue = "SEMICOLON") @Parameter(description = SEPARATOR)
          ReportCsv.Separator separator,
      @RequestParam @Nullable String asOf,
      @RequestParam @Nullable String knownAt,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var table =
        tables.ofUnit(
            caller,
            "GET /reports/annual/{year}/units/{unit}/report.csv",
            year,
            unit,
            asOf,
            knownAt);
    csv(table, unit.value(), separator, request, response);
  }

  @GetMapping(path = "/reports/annual/{year}/report.xlsx", produces = XLSX)
  @Operation(summary = "The nation's figures and each unit's as a workbook")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = XLSX,
              schema = @Schema(type = "string", format = "binary"),
              examples = @ExampleObject(name = "file", summary = SHOWN, value = "PK")))
  void annualReportOfNationAsWorkbook(
      Caller caller,
      @PathVariable int year,
      @RequestParam @Nullable String asOf,
      @RequestParam @Nullable String knownAt,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var table =
        tables.ofNation(caller, "GET /reports/annual/{year}/report.xlsx", year, asOf, knownAt);
    xlsx(table, "nation", request, response);
  }

  @GetMapping(path = "/reports/annual/{year}/counties/{county}/report.xlsx", produces = XLSX)
  @Operation(summary = "A county's figures and those of each unit under it as a workbook")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = XLSX,
              schema = @Schema(type = "string", format = "binary"),
              examples = @ExampleObject(name = "file", summary = SHOWN, value = "PK")))
  void annualReportOfCountyAsWorkbook(
      Caller caller,
      @PathVariable int year,
      @PathVariable UnitNumber county,
      @RequestParam @Nullable String asOf,
      @RequestParam @Nullable String knownAt,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var table =
        tables.ofCounty(
            caller,
            "GET /reports/annual/{year}/counties/{county}/report.xlsx",
            year,
            county,
            asOf,
            knownAt);
    xlsx(table, county.value(), request, response);
  }

  @GetMapping(path = "/reports/annual/{year}/units/{unit}/report.xlsx", produces = XLSX)
  @Operation(summary = "A unit's figures as a workbook")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = XLSX,
              schema = @Schema(type = "string", format = "binary"),
              examples = @ExampleObject(name = "file", summary = SHOWN, value = "PK")))
  void annualReportOfUnitAsWorkbook(
      Caller caller,
      @PathVariable int year,
      @PathVariable UnitNumber unit,
      @RequestParam @Nullable String asOf,
      @RequestParam @Nullable String knownAt,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var table =
        tables.ofUnit(
            caller,
            "GET /reports/annual/{year}/units/{unit}/report.xlsx",
            year,
            unit,
            asOf,
            knownAt);
    xlsx(table, unit.value(), request, response);
  }

  private static void csv(
      ReportTables.Table table,
      String whose,
      ReportCsv.Separator separator,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var language = Language.of(request);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    var out = open(request, response, language, CSV, name(table, whose, "csv"));
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    new ReportCsv(table.year(), separator, table.words(), language).write(table.units(), writer);
    writer.flush();
  }

  private static void xlsx(
      ReportTables.Table table,
      String whose,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var language = Language.of(request);
    var out = open(request, response, language, XLSX, name(table, whose, "xlsx"));
    List<UnitFigures> units = table.units();
    new ReportXlsx(table.words(), language).write(units, out);
    out.flush();
  }

  private static String name(ReportTables.Table table, String whose, String type) {
    return "annual-report-" + table.year() + "-" + whose + "." + type;
  }

  /// Nothing may hold the stream back to compute an ETag.
  private static OutputStream open(
      HttpServletRequest request,
      HttpServletResponse response,
      Language language,
      String type,
      String name)
      throws IOException {
    ShallowEtagHeaderFilter.disableContentCaching(request);
    response.setContentType(type);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    return new BufferedOutputStream(response.getOutputStream());
  }
}
