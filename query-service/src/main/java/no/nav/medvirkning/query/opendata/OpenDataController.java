package no.nav.medvirkning.query.opendata;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.platform.web.RateGate;
import no.nav.medvirkning.query.platform.InvalidParameter;
import no.nav.medvirkning.query.reportchart.ChartTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Open without a login: the figures that anybody may use, and what a catalogue needs to find them.
@RestController
@Tag(
    name = "Open data",
    description =
        "Figures of user participation for each county and the nation, for anybody to use under NLOD 2.0. Needs no login.")
class OpenDataController {

  static final String FIGURES = "/open/annual-figures";
  static final String DATA_SET = "/open/dataset";

  private static final Duration HOUR = Duration.ofHours(1);

  private final OpenFiguresReader figures;
  private final ChartTexts texts;
  private final RateGate gate;

  OpenDataController(
      OpenFiguresReader figures, ChartTexts texts, OpenDataSettings settings, Clock clock) {
    this.figures = figures;
    this.texts = texts;
    this.gate = new RateGate(settings.limits(), clock);
  }

  @GetMapping(
      path = FIGURES,
      produces = {MediaType.APPLICATION_JSON_VALUE, OpenFiguresCsv.CSV})
  @SecurityRequirements
  @Operation(
      summary = "The figures of a year that is over, for each county and the nation",
      description =
          "Numbers of fewer than five, and what would give them away, are withheld; nothing is told of a single unit, organisation or person. Also as CSV, by Accept. Counted anew once an hour; limited in rate.")
  ResponseEntity<OpenFigures> openAnnualFigures(
      @RequestParam
          @Nullable
          @Parameter(description = "a year that is over; without it, the last one")
          Integer year,
      HttpServletRequest request) {
    gate.enter(request.getRemoteAddr());
    var language = Language.of(request);
    return answer(language).body(figures.of(yearOf(year), language));
  }

  @GetMapping(
      path = DATA_SET,
      produces = {OpenDatasetWriter.JSON_LD, OpenDatasetWriter.TURTLE})
  @SecurityRequirements
  @Operation(
      summary = "The open figures described as a data set (DCAT-AP-NO)",
      description = "JSON-LD, or Turtle by Accept, for catalogues to harvest. Limited in rate.")
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = OpenDatasetWriter.JSON_LD,
            schema = @Schema(type = "string", format = "json-ld")),
        @Content(mediaType = OpenDatasetWriter.TURTLE, schema = @Schema(type = "string"))
      })
  ResponseEntity<OpenDataset.Node> openDataset(HttpServletRequest request) {
    gate.enter(request.getRemoteAddr());
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(HOUR).cachePublic())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .body(dataset());
  }

  private OpenDataset.Node dataset() {
    var base = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    return OpenDataset.of(base, OpenFiguresReader.FIRST_YEAR, figures.lastYear(), texts);
  }

  private int yearOf(@Nullable Integer year) {
    var last = figures.lastYear();
    if (year == null) {
      return last;
    }
    if (year < OpenFiguresReader.FIRST_YEAR || year > last) {
      throw new InvalidParameter(
          "year", "a year from " + OpenFiguresReader.FIRST_YEAR + " to " + last);
    }
    return year;
  }

  private static ResponseEntity.BodyBuilder answer(Language language) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(HOUR).cachePublic())
        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
  }
}
