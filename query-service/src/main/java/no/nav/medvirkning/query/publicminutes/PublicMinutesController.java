package no.nav.medvirkning.query.publicminutes;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.meetings.MeetingView;
import no.nav.medvirkning.query.meetings.Meetings;
import no.nav.medvirkning.query.minutes.Appointments;
import no.nav.medvirkning.query.minutes.MinutesProjection;
import no.nav.medvirkning.query.minutes.MinutesView;
import no.nav.medvirkning.query.names.CouncilCard;
import no.nav.medvirkning.query.names.Councils;
import no.nav.medvirkning.query.names.Mentioned;
import no.nav.medvirkning.query.names.NameReader;
import no.nav.medvirkning.query.platform.Days;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.NotFound;
import no.nav.medvirkning.query.platform.Page;
import no.nav.medvirkning.query.platform.PageRequest;
import no.nav.medvirkning.query.platform.SortField;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.platform.VisibleUnits;
import no.nav.medvirkning.unit.UnitNumber;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Minutes")
class PublicMinutesController {

  private static final String PUBLISHED_ON = "distribution.publication.on";

  private final ViewReader views;
  private final MinutesProjection minutes;
  private final Meetings meetings;
  private final Appointments appointments;
  private final Councils councils;
  private final VisibleUnits visibleUnits;
  private final NameReader names;
  private final Clock clock;

  PublicMinutesController(
      ViewReader views,
      MinutesProjection minutes,
      Meetings meetings,
      Appointments appointments,
      Councils councils,
      VisibleUnits visibleUnits,
      NameReader names,
      Clock clock) {
    this.views = views;
    this.minutes = minutes;
    this.meetings = meetings;
    this.appointments = appointments;
    this.councils = councils;
    this.visibleUnits = visibleUnits;
    this.names = names;
    this.clock = clock;
  }

  @GetMapping("/public/minutes")
  @Operation(
      summary = "Published minutes, newest publication first",
      description = "The year is the meeting's. Minutes withdrawn from publication are not here.")
  Page<PublicMinutesSummary> publicMinutesList(
      Caller caller,
      @RequestParam @Nullable CouncilId council,
      @RequestParam @Nullable @Parameter(example = "0400") UnitNumber county,
      @RequestParam @Nullable @Parameter(example = "2024") Integer year,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String cursor) {
    visibleUnits.to(caller, "GET /public/minutes");
    var published = ne("distribution.publication", null);
    var request = PageRequest.of(limit, cursor);
    var page =
        views.page(
            minutes,
            council == null ? published : and(published, eq("council", council.toString())),
            and(hostedUnder(county), heldIn(Days.year("year", year))),
            List.of(SortField.descending(PUBLISHED_ON)),
            request.limit(),
            request.cursor());
    var held = meetings.findAll(page.items().stream().map(MinutesView::meeting).toList());
    var named = councils.named(page.items().stream().map(MinutesView::council).toList());
    return page.map(each ->
        summary(
            each,
            Objects.requireNonNull(held.get(each.meeting())),
            Objects.requireNonNull(named.get(each.council()))));
  }

  private Bson hostedUnder(@Nullable UnitNumber county) {
    return county == null
        ? Filters.empty()
        : in(
            "council",
            councils.under(county, today()).stream().map(card -> card.id().toString()).toList());
  }

  /// The minutes do not know when their meeting was. Only the keys of the year's meetings are read;
  /// the meetings themselves are for those on the page alone.
  private Bson heldIn(@Nullable Integer year) {
    return year == null ? Filters.empty() : in("meeting", meetings.withMinutesIn(year));
  }

  @GetMapping("/public/minutes/{id}")
  @Operation(
      summary = "Published minutes",
      description =
          "Confidential cases show number and public title until they are released or their last confidential day has"
              + " passed. Nobody is named: attendees stand by role and organisation, companions by role.")
  PublicMinutes publicMinutes(Caller caller, @PathVariable MinutesId id) {
    visibleUnits.to(caller, "GET /public/minutes/{id}");
    var published =
        views
            .find(minutes, id.toString())
            .filter(MinutesView::published)
            .orElseThrow(NotFound::new);
    var meeting = meetings.find(published.meeting()).orElseThrow(NotFound::new);
    var council =
        Objects.requireNonNull(
            councils.named(List.of(published.council())).get(published.council()));
    var mentioned = meeting.addTo(new Mentioned()).withoutPeople();
    var beside =
        new PublicMinutes.Beside(
            council.named(),
            leading(meeting),
            names.namesOf(mentioned, meeting.timetable().firstDay()));
    return PublicMinutes.from(published, meeting, beside, today());
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(EventContext.OSLO));
  }

  private Map<AppointmentId, LeaderRole> leading(MeetingView meeting) {
    var found = new HashMap<AppointmentId, LeaderRole>();
    appointments
        .at(meeting)
        .forEach((id, appointment) ->
            appointment
                .leadingOn(meeting.timetable().firstDay())
                .ifPresent(role -> found.put(id, role)));
    return found;
  }

  private static PublicMinutesSummary summary(
      MinutesView minutes, MeetingView meeting, CouncilCard council) {
    var publication = Objects.requireNonNull(minutes.distribution().publication());
    return new PublicMinutesSummary(
        minutes.id(),
        council.named(),
        meeting.timetable().days(),
        publication.on(),
        publication.address());
  }
}
