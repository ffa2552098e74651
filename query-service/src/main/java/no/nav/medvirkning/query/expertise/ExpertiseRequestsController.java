package no.nav.medvirkning.query.expertise;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.expertise.ExpertiseRequestId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.names.Mentioned;
import no.nav.medvirkning.query.names.NameReader;
import no.nav.medvirkning.query.platform.NotFound;
import no.nav.medvirkning.query.platform.Overdue;
import no.nav.medvirkning.query.platform.Page;
import no.nav.medvirkning.query.platform.PageRequest;
import no.nav.medvirkning.query.platform.SortField;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.unit.InheritedReach;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(
    name = "Expertise requests",
    description = "Where organisations were asked for a representative with a competence")
class ExpertiseRequestsController {

  private final ViewReader views;
  private final ExpertiseRequestProjection requests;
  private final InheritedReach reach;
  private final NameReader names;

  ExpertiseRequestsController(
      ViewReader views,
      ExpertiseRequestProjection requests,
      InheritedReach reach,
      NameReader names) {
    this.views = views;
    this.requests = requests;
    this.reach = reach;
    this.names = names;
  }

  @GetMapping("/expertise-requests")
  @Operation(
      summary = "What competence was asked for, what was offered and who was chosen",
      description = "The latest day of need first. Names of people are today's.")
  Page<ExpertiseRequest> expertiseRequests(
      Caller caller,
      @RequestParam @Nullable @Parameter(example = "0403") UnitNumber unit,
      @RequestParam @Nullable @Parameter(description = "one that is asked")
          OrganisationId organisation,
      @RequestParam @Nullable @Parameter(description = "whose case it is for") CouncilId council,
      @RequestParam @Nullable ExpertiseRequestState state,
      @RequestParam
          @Nullable
          @Parameter(description = "whether no one was chosen by the day of need")
          Boolean overdue,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String cursor) {
    var visible = reach.to(caller, "GET /expertise-requests");
    var today = reach.today();
    var filter =
        and(
            visible.filter("unit"),
            unit == null ? empty() : eq("unit", unit.value()),
            organisation == null ? empty() : eq("asked", organisation.toString()),
            council == null ? empty() : eq("purpose.council", council.toString()),
            state == null ? empty() : eq("state", state.name()),
            Overdue.filter(overdue, ExpertiseRequestState.UNSETTLED, "neededBy", today));
    var part = PageRequest.of(limit, cursor);
    var latestFirst = List.of(SortField.descending("neededBy"));
    var found = views.page(requests, filter, latestFirst, part.limit(), part.cursor());
    return found.map(named(found.items(), today));
  }

  @GetMapping("/expertise-requests/{id}")
  @Operation(summary = "An expertise request, with what each organisation that was asked has said")
  ExpertiseRequest expertiseRequest(Caller caller, @PathVariable ExpertiseRequestId id) {
    var visible = reach.to(caller, "GET /expertise-requests/{id}");
    var found =
        views
            .find(requests, id.toString())
            .filter(each -> visible.includes(each.unit()))
            .orElseThrow(NotFound::new);
    return named(List.of(found), reach.today()).apply(found);
  }

  private Function<ExpertiseRequestView, ExpertiseRequest> named(
      List<ExpertiseRequestView> found, LocalDate today) {
    var mentioned = new Mentioned();
    for (var each : found) {
      mentioned.unit(each.unit());
      each.asked().forEach(mentioned::organisation);
      each.offers().forEach(offer -> mentioned.person(offer.person()));
      each.chosen().forEach(choice -> mentioned.person(choice.person()));
      each.chosen().forEach(choice -> mentioned.organisation(choice.organisation()));
    }
    var called = names.namesOf(mentioned, today);
    return each -> ExpertiseRequest.from(each, called, today);
  }
}
