package no.nav.medvirkning.query.calendar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.meetings.Meetings;
import no.nav.medvirkning.query.names.Councils;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Meetings")
class CalendarController {

  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final Meetings meetings;
  private final Councils councils;

  CalendarController(Meetings meetings, Councils councils) {
    this.meetings = meetings;
    this.councils = councils;
  }

  @GetMapping(path = "/councils/{id}/calendar.ics", produces = "text/calendar;charset=UTF-8")
  @Operation(
      summary = "The meetings of a council as an iCalendar feed (RFC 5545)",
      description =
          "When and where, with nothing of the agenda. Cancelled meetings, and those planned for after the council's end, are told as cancelled.")
  ResponseEntity<byte[]> calendar(Caller caller, @PathVariable CouncilId id) {
    var council = councils.visible(caller, "GET /councils/{id}/calendar.ics", id);
    var calendar = MeetingCalendar.of(council, meetings.ofCouncil(id));
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .body(calendar.getBytes(StandardCharsets.UTF_8));
  }
}
