package no.nav.medvirkning.query.activity;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.nav.medvirkning.activity.ActivityId;
import no.nav.medvirkning.activity.ActivityKind;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.councilstatus.CouncilStatusProjection;
import no.nav.medvirkning.query.names.Councils;
import no.nav.medvirkning.query.names.Mentioned;
import no.nav.medvirkning.query.names.NameReader;
import no.nav.medvirkning.query.platform.Days;
import no.nav.medvirkning.query.platform.NotFound;
import no.nav.medvirkning.query.platform.Page;
import no.nav.medvirkning.query.platform.PageRequest;
import no.nav.medvirkning.query.platform.SortField;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.platform.Visible;
import no.nav.medvirkning.query.unit.InheritedReach;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(
    name = "Activities",
    description = "Other forms of participation than the council: hearings, panels, conferences")
class ActivitiesController {

  private final ViewReader views;
  private final ActivityProjection activities;
  private final CouncilStatusProjection councils;
  private final Councils cards;
  private final InheritedReach reach;
  private final NameReader names;

  ActivitiesController(
      ViewReader views,
      ActivityProjection activities,
      CouncilStatusProjection councils,
      Councils cards,
      InheritedReach reach,
      NameReader names) {
    this.views = views;
    this.activities = activities;
    this.councils = councils;
    this.cards = cards;
    this.reach = reach;
    this.names = names;
  }

  @GetMapping("/activities")
  @Operation(
      summary = "Other forms of participation than the council, the newest day first",
      description =
          "`anchoring` is MISSING where the unit gave a reason for having no council, yet one served it that day.")
  Page<Activity> activities(
      Caller caller,
      @RequestParam @Nullable ActivityKind kind,
      @RequestParam @Nullable @Parameter(example = "0403") UnitNumber unit,
      @RequestParam
          @Nullable
          @Parameter(description = "the county and the units below it today", example = "0400")
          UnitNumber county,
      @RequestParam @Nullable @Parameter(description = "where it is anchored") CouncilId council,
      @RequestParam
          @Nullable
          @Parameter(description = "that any of its days lies in", example = "2024")
          Integer year,
      @RequestParam @Nullable ActivityState state,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String cursor) {
    var visible = reach.to(caller, "GET /activities");
    var filter =
        and(
            visible.filter("unit"),
            kind == null ? empty() : eq("kind", kind.name()),
            unit == null ? empty() : eq("unit", unit.value()),
            county == null ? empty() : Visible.only(reach.under(county)).filter("unit"),
            council == null ? empty() : eq("council", council.toString()),
            year == null ? empty() : eq("years", Days.year("year", year)),
            state == null ? empty() : eq("state", state.name()));
    var part = PageRequest.of(limit, cursor);
    var newestFirst = List.of(SortField.descending("firstDay"));
    var found = views.page(activities, filter, newestFirst, part.limit(), part.cursor());
    return found.map(named(found.items()));
  }

  @GetMapping("/activities/{id}")
  @Operation(summary = "An activity: participants as counts, findings and what they became")
  Activity activity(Caller caller, @PathVariable ActivityId id) {
    var visible = reach.to(caller, "GET /activities/{id}");
    var found =
        views
            .find(activities, id.toString())
            .filter(each -> visible.includes(each.unit()))
            .orElseThrow(NotFound::new);
    return named(List.of(found)).apply(found);
  }

  private Function<ActivityView, Activity> named(List<ActivityView> found) {
    var mentioned = new Mentioned();
    found.forEach(each -> mentioned.unit(each.unit()));
    var called = names.namesOf(mentioned, reach.today());
    var anchored =
        cards.named(found.stream().map(ActivityView::council).filter(Objects::nonNull).toList());
    var serving = views.findAll(councils, serving(found));
    return each -> Activity.from(each, Anchoring.of(each, anchored, serving), called);
  }

  /// The councils that served the units of the activities that name none.
  private List<String> serving(List<ActivityView> found) {
    return found.stream()
        .filter(each -> each.council() == null)
        .flatMap(each -> cards.serving(each.unit(), each.firstDay()).stream())
        .map(card -> card.id().toString())
        .distinct()
        .toList();
  }
}
