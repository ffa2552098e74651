package no.nav.medvirkning.query.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.platform.NotFound;
import no.nav.medvirkning.query.platform.Page;
import no.nav.medvirkning.query.platform.PageRequest;
import no.nav.medvirkning.query.platform.VisibleUnits;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import tools.jackson.databind.json.JsonMapper;

/// The history, for the directorate. Who has read it, and what they asked for, is logged.
@RestController
@Tag(name = "Audit", description = "All that was recorded and refused, for the directorate")
class AuditController {

  private static final Logger READS = LoggerFactory.getLogger("no.nav.medvirkning.audit.reads");
  private static final String CSV = "text/csv";

  private final AuditHistory history;
  private final VisibleUnits visibleUnits;
  private final JsonMapper json;

  AuditController(AuditHistory history, VisibleUnits visibleUnits, JsonMapper json) {
    this.history = history;
    this.visibleUnits = visibleUnits;
    this.json = json;
  }

  @GetMapping("/audit")
  @Operation(
      summary = "The audit history: every event and every refused command, in the order recorded",
      description =
          "By person and organisation it holds what concerns their appointments too, by unit what concerns its councils."
              + " Personal values stand as {\"person\": id}. `Accept: application/x-ndjson` or `text/csv` gives all that"
              + " is asked for as one stream.")
  Page<AuditLine> audit(
      Caller caller,
      @RequestParam @Nullable CouncilId council,
      @RequestParam @Nullable PersonId person,
      @RequestParam @Nullable OrganisationId organisation,
      @RequestParam @Nullable @Parameter(example = "0400") UnitNumber unit,
      @RequestParam
          @Nullable
          @Parameter(
              description =
                  "the id of a record, such as a feedback: its own events, those that name it, and its referrals'")
          String subject,
      @RequestParam @Nullable @Parameter(example = "Z990001") String actor,
      @RequestParam @Nullable @Parameter(example = "AppointMember") String command,
      @RequestParam @Nullable String correlation,
      @RequestParam
          @Nullable
          @Parameter(description = "recorded from this day or instant", example = "2024-03-01")
          String from,
      @RequestParam
          @Nullable
          @Parameter(description = "recorded until the end of this day, or this instant")
          String to,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String cursor) {
    var asked =
        filter(council, person, organisation, unit, subject, actor, command, correlation, from, to);
    read(caller, asked, MediaType.APPLICATION_JSON_VALUE);
    return history.page(asked, PageRequest.of(limit, cursor)).map(AuditLine::of);
  }

  @GetMapping(
      path = "/audit",
      produces = {MediaType.APPLICATION_NDJSON_VALUE, CSV})
  @Operation(hidden = true) // described with the page that shares its path
  void export(
      Caller caller,
      @RequestParam @Nullable CouncilId council,
      @RequestParam @Nullable PersonId person,
      @RequestParam @Nullable OrganisationId organisation,
      @RequestParam @Nullable UnitNumber unit,
      @RequestParam @Nullable String subject,
      @RequestParam @Nullable String actor,
      @RequestParam @Nullable String command,
      @RequestParam @Nullable String correlation,
      @RequestParam @Nullable String from,
      @RequestParam @Nullable String to,
      @RequestHeader(HttpHeaders.ACCEPT) String accept,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var asked =
        filter(council, person, organisation, unit, subject, actor, command, correlation, from, to);
    read(caller, asked, accept.contains(CSV) ? CSV : MediaType.APPLICATION_NDJSON_VALUE);
    // Nothing may hold the stream back to compute an ETag.
    ShallowEtagHeaderFilter.disableContentCaching(request);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    if (accept.contains(CSV)) {
      response.setContentType(CSV);
      response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"");
      stream(asked, response, out -> new AuditCsv(out)::print);
    } else {
      response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
      stream(
          asked,
          response,
          out -> entry -> out.append(json.writeValueAsString(AuditLine.of(entry))).append('\n'));
    }
  }

  private interface Format {
    Line to(Writer out) throws IOException;
  }

  private interface Line {
    void print(AuditEntry entry) throws IOException;
  }

  /// An export that breaks off says so in its last line: its status was sent long ago.
  private void stream(AuditFilter asked, HttpServletResponse response, Format format)
      throws IOException {
    try (var entries = history.all(asked)) {
      var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
      try {
        var lines = format.to(out);
        for (var each = entries.iterator(); each.hasNext(); ) {
          lines.print(each.next());
        }
      } catch (RuntimeException e) {
        if (response.isCommitted()) {
          out.append("\nincomplete: the export broke off here\n").flush();
        }
        throw e;
      }
      out.flush();
    }
  }

  private void read(Caller caller, AuditFilter asked, String as) {
    if (!visibleUnits.to(caller, "GET /audit").all()) {
      throw new NotFound();
    }
    READS.info("{} reads the audit history as {}: {}", caller.actor(), as, asked.narrowedBy());
  }

  private static AuditFilter filter(
      @Nullable CouncilId council,
      @Nullable PersonId person,
      @Nullable OrganisationId organisation,
      @Nullable UnitNumber unit,
      @Nullable String subject,
      @Nullable String actor,
      @Nullable String command,
      @Nullable String correlation,
      @Nullable String from,
      @Nullable String to) {
    return new AuditFilter(
        council,
        person,
        organisation,
        unit,
        subject,
        actor,
        command,
        correlation,
        RecordedTime.from("from", from),
        RecordedTime.to("to", to));
  }
}
