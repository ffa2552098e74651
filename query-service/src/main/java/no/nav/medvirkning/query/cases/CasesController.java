package no.nav.medvirkning.query.cases;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.meetings.Meetings;
import no.nav.medvirkning.query.names.Councils;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Page;
import no.nav.medvirkning.query.platform.PageRequest;
import no.nav.medvirkning.query.platform.SortField;
import no.nav.medvirkning.query.platform.ViewReader;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Meetings")
class CasesController {

  private final ViewReader views;
  private final CaseProjection cases;
  private final CaseOriginProjection origins;
  private final Meetings meetings;
  private final Councils councils;
  private final Clock clock;

  CasesController(
      ViewReader views,
      CaseProjection cases,
      CaseOriginProjection origins,
      Meetings meetings,
      Councils councils,
      Clock clock) {
    this.views = views;
    this.cases = cases;
    this.origins = origins;
    this.meetings = meetings;
    this.councils = councils;
    this.clock = clock;
  }

  @GetMapping("/councils/{id}/cases")
  @Operation(
      summary = "The cases of a council by number, those without a number last",
      description =
          "The year is that of the case number, which a postponed case keeps over New Year.")
  Page<CaseInList> cases(
      Caller caller,
      @PathVariable CouncilId id,
      @RequestParam @Nullable @Parameter(example = "2024") Integer year,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String cursor) {
    councils.visible(caller, "GET /councils/{id}/cases", id);
    var ofCouncil = eq("council", id.toString());
    var page = PageRequest.of(limit, cursor);
    var found =
        views.page(
            cases,
            year == null ? ofCouncil : and(ofCouncil, eq("year", year)),
            List.of(SortField.ascending("order")),
            page.limit(),
            page.cursor());
    var where = meetings.findAll(found.items().stream().map(CaseView::meeting).toList());
    var today = LocalDate.now(clock.withZone(EventContext.OSLO));
    var raised =
        views
            .findAll(origins, found.items().stream().map(each -> each.id().toString()).toList())
            .stream()
            .collect(Collectors.toMap(CaseOrigin::caseId, Function.identity()));
    return found.map(
        one -> CaseInList.from(one, where.get(one.meeting()), raised.get(one.id()), today));
  }
}
