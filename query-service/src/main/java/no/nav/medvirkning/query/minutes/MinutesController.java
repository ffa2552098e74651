package no.nav.medvirkning.query.minutes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.nav.medvirkning.meeting.CaseNumber;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.minutes.RemarkId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.cases.CaseProjection;
import no.nav.medvirkning.query.cases.CaseView;
import no.nav.medvirkning.query.meetings.Meetings;
import no.nav.medvirkning.query.minutes.MinutesInFull.Beside;
import no.nav.medvirkning.query.names.Councils;
import no.nav.medvirkning.query.names.Mentioned;
import no.nav.medvirkning.query.names.NameReader;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.NotFound;
import no.nav.medvirkning.query.platform.ViewReader;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(
    name = "Minutes",
    description = "The minutes of meetings, and what the public may read of them")
class MinutesController {

  private final ViewReader views;
  private final MinutesProjection projection;
  private final RemarksOfPersonProjection remarks;
  private final CaseProjection cases;
  private final Meetings meetings;
  private final Appointments appointments;
  private final Councils councils;
  private final NameReader names;
  private final Clock clock;

  MinutesController(
      ViewReader views,
      MinutesProjection projection,
      RemarksOfPersonProjection remarks,
      CaseProjection cases,
      Meetings meetings,
      Appointments appointments,
      Councils councils,
      NameReader names,
      Clock clock) {
    this.views = views;
    this.projection = projection;
    this.remarks = remarks;
    this.cases = cases;
    this.meetings = meetings;
    this.appointments = appointments;
    this.councils = councils;
    this.names = names;
    this.clock = clock;
  }

  @GetMapping("/minutes/{id}")
  @Operation(
      summary = "The whole minutes of a meeting, in any state",
      description =
          "Who attended stands as it was then: a member who has left since is still there, with the appointment in"
              + " force at the meeting.")
  MinutesInFull minutes(Caller caller, @PathVariable MinutesId id) {
    var minutes = views.find(projection, id.toString()).orElseThrow(NotFound::new);
    var council = councils.visible(caller, "GET /minutes/{id}", minutes.council());
    var meeting = meetings.find(minutes.meeting()).orElseThrow(NotFound::new);
    var beside =
        new Beside(
            council.named(),
            meetings.neighbours(meeting, council.lastDay()),
            appointments.at(meeting),
            remarkTexts(minutes),
            approvingNumber(minutes),
            names.namesOf(
                minutes.addTo(meeting.addTo(new Mentioned())), meeting.timetable().firstDay()));
    return MinutesInFull.from(
        minutes, meeting, beside, LocalDate.now(clock.withZone(EventContext.OSLO)));
  }

  private Map<RemarkId, String> remarkTexts(MinutesView minutes) {
    var people =
        minutes.review().remarks().stream()
            .map(Review.Remark::person)
            .filter(Objects::nonNull)
            .map(PersonId::toString)
            .distinct()
            .toList();
    return views.findAll(remarks, people).stream()
        .flatMap(person -> person.remarks().stream())
        .collect(Collectors.toMap(RemarksOfPerson.Remark::id, RemarksOfPerson.Remark::text));
  }

  private @Nullable CaseNumber approvingNumber(MinutesView minutes) {
    var approval = minutes.review().approval();
    if (approval == null || approval.approvingCase() == null) {
      return null;
    }
    return views
        .find(cases, approval.approvingCase().toString())
        .map(CaseView::number)
        .orElse(null);
  }
}
