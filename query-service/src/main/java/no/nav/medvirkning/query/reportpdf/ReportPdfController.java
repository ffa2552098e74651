package no.nav.medvirkning.query.reportpdf;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.query.report.ReportSource;
import no.nav.medvirkning.query.report.ReportSource.OneReport;
import no.nav.medvirkning.query.report.ReportSource.Whose;
import no.nav.medvirkning.query.reportchart.ChartTexts;
import no.nav.medvirkning.query.reportchart.Charts;
import no.nav.medvirkning.query.reportchart.Drawings;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A report as a document to send to the partnership meeting.
@RestController
@Tag(name = "Annual reports")
class ReportPdfController {

  private static final String PDF = "application/pdf";
  private static final String TAGGED =
      "Tagged for screen readers (PDF/UA), in the language of the request: what people wrote, the charts with their tables, and every figure with how it is counted.";
  private static final String SHOWN = "Made up: how the file begins";
  private static final String BEGINNING = "%PDF-1.7";

  private final ReportSource reports;
  private final Charts charts;
  private final ChartTexts texts;
  private final WrittenReports written;

  ReportPdfController(
      ReportSource reports, Charts charts, ChartTexts texts, WrittenReports written) {
    this.reports = reports;
    this.charts = charts;
    this.texts = texts;
    this.written = written;
  }

  @GetMapping(path = "/reports/annual/{year}/report.pdf", produces = PDF)
  @Operation(summary = "The nation's report as a PDF", description = TAGGED)
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = PDF,
              schema = @Schema(type = "string", format = "binary"),
              examples = @ExampleObject(name = "file", summary = SHOWN, value = BEGINNING)))
  ResponseEntity<byte[]> annualReportOfNationAsPdf(
      Caller caller,
      @PathVariable int year,
      @RequestParam @Nullable String asOf,
      @RequestParam @Nullable String knownAt,
      HttpServletRequest request) {
    var operation = "GET /reports/annual/{year}/report.pdf";
    return pdf(caller, operation, new Whose.Nation(), year, asOf, knownAt, request);
  }

  @GetMapping(path = "/reports/annual/{year}/counties/{county}/report.pdf", produces = PDF)
  @Operation(summary = "A county's report as a PDF", description = TAGGED)
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = PDF,
              schema = @Schema(type = "string", format = "binary"),
              examples = @ExampleObject(name = "file", summary = SHOWN, value = BEGINNING)))
  ResponseEntity<byte[]> annualReportOfCountyAsPdf(
      Caller caller,
      @PathVariable int year,
      @PathVariable UnitNumber county,
      @RequestParam @Nullable String asOf,
      @RequestParam @Nullable String knownAt,
      HttpServletRequest request) {
    var operation = "GET /reports/annual/{year}/counties/{county}/report.pdf";
    return pdf(caller, operation, new Whose.County(county), year, asOf, knownAt, request);
  }

  @GetMapping(path = "/reports/annual/{year}/units/{unit}/report.pdf", produces = PDF)
  @Operation(summary = "A unit's report as a PDF", description = TAGGED)
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = PDF,
              schema = @Schema(type = "string", format = "binary"),
              examples = @ExampleObject(name = "file", summary = SHOWN, value = BEGINNING)))
  ResponseEntity<byte[]> annualReportOfUnitAsPdf(
      Caller caller,
      @PathVariable int year,
      @PathVariable UnitNumber unit,
      @RequestParam @Nullable String asOf,
      @RequestParam @Nullable String knownAt,
      HttpServletRequest request) {
    var operation = "GET /reports/annual/{year}/units/{unit}/report.pdf";
    return pdf(caller, operation, new Whose.Unit(unit), year, asOf, knownAt, request);
  }

  private ResponseEntity<byte[]> pdf(
      Caller caller,
      String operation,
      Whose whose,
      int year,
      @Nullable String asOf,
      @Nullable String knownAt,
      HttpServletRequest request) {
    var report = reports.of(caller, operation, whose, year, asOf, knownAt);
    var language = Language.of(request);
    var printed = printed(report, language, request.getRequestURI());
    var name = "annual-report-" + year + "-" + whose.code() + ".pdf";
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, PDF)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .body(bytes(printed));
  }

  private PrintedReport printed(OneReport report, Language language, String path) {
    var writer = report.writer();
    var drawn =
        charts.all(report, language).stream()
            .map(chart -> new PrintedReport.Drawn(chart, Drawings.of(chart), charts.table(chart)))
            .toList();
    return new PrintedReport(
        report.report(language, path),
        writer == null ? null : written.find(writer, report.year()).orElse(null),
        drawn,
        texts,
        language);
  }

  /// The whole of it before the first byte goes out: what fails half-way is a problem, no torn
  /// file.
  private static byte[] bytes(PrintedReport printed) {
    try (var letters = Typefaces.shapes()) {
      var out = new ByteArrayOutputStream();
      ReportPdf.write(printed.document(), new ChartDrawer(printed.drawings(), letters), out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
