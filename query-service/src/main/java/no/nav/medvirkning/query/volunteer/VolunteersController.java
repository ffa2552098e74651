package no.nav.medvirkning.query.volunteer;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.names.Councils;
import no.nav.medvirkning.query.names.Mentioned;
import no.nav.medvirkning.query.names.NameReader;
import no.nav.medvirkning.query.platform.NotFound;
import no.nav.medvirkning.query.platform.Page;
import no.nav.medvirkning.query.platform.PageRequest;
import no.nav.medvirkning.query.platform.SortField;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.unit.InheritedReach;
import no.nav.medvirkning.query.volunteer.VolunteerView.Nominated;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.volunteer.VolunteerId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// People who showed interest, for the unit that answers and for no other: they wrote to that one.
@RestController
@Tag(name = "Volunteers", description = "Those who want to take part, until they are erased")
class VolunteersController {

  private final ViewReader views;
  private final VolunteerProjection volunteers;
  private final InheritedReach reach;
  private final NameReader names;
  private final Councils councils;

  VolunteersController(
      ViewReader views,
      VolunteerProjection volunteers,
      InheritedReach reach,
      NameReader names,
      Councils councils) {
    this.views = views;
    this.volunteers = volunteers;
    this.reach = reach;
    this.names = names;
    this.councils = councils;
  }

  @GetMapping("/volunteers")
  @Operation(
      summary = "Who has shown interest in taking part, the oldest first",
      description = "For the caller's own units only. Who is erased stands without name and words.")
  Page<Volunteer> volunteers(
      Caller caller,
      @RequestParam @Nullable @Parameter(example = "0403") UnitNumber unit,
      @RequestParam @Nullable VolunteerState state,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String cursor) {
    var filter =
        and(
            reach.to(caller, "GET /volunteers").filter("unit"),
            unit == null ? empty() : eq("unit", unit.value()),
            state == null ? empty() : eq("state", state.name()));
    var part = PageRequest.of(limit, cursor);
    var oldestFirst = List.of(SortField.ascending("on"));
    var found = views.page(volunteers, filter, oldestFirst, part.limit(), part.cursor());
    return found.map(named(found.items()));
  }

  @GetMapping("/volunteers/{id}")
  @Operation(summary = "Someone who has shown interest, and what came of it")
  Volunteer volunteer(Caller caller, @PathVariable VolunteerId id) {
    var visible = reach.to(caller, "GET /volunteers/{id}");
    var found =
        views
            .find(volunteers, id.toString())
            .filter(each -> visible.includes(each.unit()))
            .orElseThrow(NotFound::new);
    return named(List.of(found)).apply(found);
  }

  private Function<VolunteerView, Volunteer> named(List<VolunteerView> found) {
    var mentioned = new Mentioned();
    for (var each : found) {
      mentioned.unit(each.unit());
      each.passedOn().forEach(to -> mentioned.organisation(to.organisation()));
    }
    var called = names.namesOf(mentioned, reach.today());
    var nominatedTo =
        councils.named(
            found.stream()
                .flatMap(each -> Stream.ofNullable(each.nominated()))
                .map(Nominated::council)
                .toList());
    return each -> Volunteer.from(each, called, nominatedTo);
  }
}
