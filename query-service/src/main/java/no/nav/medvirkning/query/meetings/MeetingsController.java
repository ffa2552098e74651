package no.nav.medvirkning.query.meetings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.names.Councils;
import no.nav.medvirkning.query.names.Mentioned;
import no.nav.medvirkning.query.names.NameReader;
import no.nav.medvirkning.query.platform.Days;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.NotFound;
import no.nav.medvirkning.query.platform.Page;
import no.nav.medvirkning.query.platform.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(
    name = "Meetings",
    description = "Meetings with cases, attendance and follow-ups, and the calendar")
class MeetingsController {

  private final Meetings meetings;
  private final Councils councils;
  private final NameReader names;
  private final Clock clock;

  MeetingsController(Meetings meetings, Councils councils, NameReader names, Clock clock) {
    this.meetings = meetings;
    this.councils = councils;
    this.names = names;
    this.clock = clock;
  }

  @GetMapping("/councils/{id}/meetings")
  @Operation(summary = "The meetings of a council, newest first")
  Page<MeetingSummary> meetings(
      Caller caller,
      @PathVariable CouncilId id,
      @RequestParam @Nullable MeetingState state,
      @RequestParam @Nullable @Parameter(example = "2024") Integer year,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String cursor) {
    councils.visible(caller, "GET /councils/{id}/meetings", id);
    return meetings
        .page(id, state, Days.year("year", year), PageRequest.of(limit, cursor))
        .map(MeetingSummary::from);
  }

  @GetMapping("/meetings/{id}")
  @Operation(
      summary =
          "One meeting: agenda, notice, attendance for each day, deliberations and follow-ups",
      description =
          "Confidential cases are told in full to everyone within reach of the council, and to nobody else.")
  MeetingInFull meeting(Caller caller, @PathVariable MeetingId id) {
    var meeting = meetings.find(id).orElseThrow(NotFound::new);
    var council = councils.visible(caller, "GET /meetings/{id}", meeting.council());
    var mentioned = names.namesOf(meeting.addTo(new Mentioned()), meeting.timetable().firstDay());
    var today = LocalDate.now(clock.withZone(EventContext.OSLO));
    return MeetingInFull.from(
        meeting,
        council.named(),
        meetings.neighbours(meeting, council.lastDay()),
        mentioned,
        today);
  }
}
