package no.nav.medvirkning.query.followups;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.cases.CaseProjection;
import no.nav.medvirkning.query.cases.CaseView;
import no.nav.medvirkning.query.meetings.FollowUpState;
import no.nav.medvirkning.query.names.Councils;
import no.nav.medvirkning.query.names.Mentioned;
import no.nav.medvirkning.query.names.NameReader;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Page;
import no.nav.medvirkning.query.platform.PageRequest;
import no.nav.medvirkning.query.platform.SortField;
import no.nav.medvirkning.query.platform.ViewReader;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Meetings")
class FollowUpsController {

  private final ViewReader views;
  private final FollowUpProjection followUps;
  private final CaseProjection cases;
  private final Councils councils;
  private final NameReader names;
  private final Clock clock;

  FollowUpsController(
      ViewReader views,
      FollowUpProjection followUps,
      CaseProjection cases,
      Councils councils,
      NameReader names,
      Clock clock) {
    this.views = views;
    this.followUps = followUps;
    this.cases = cases;
    this.councils = councils;
    this.names = names;
    this.clock = clock;
  }

  @GetMapping("/councils/{id}/follow-ups")
  @Operation(
      summary = "The follow-ups of a council by due date; whether one is overdue is told for today")
  Page<FollowUpInList> followUps(
      Caller caller,
      @PathVariable CouncilId id,
      @RequestParam @Nullable FollowUpState state,
      @RequestParam
          @Nullable
          @Parameter(
              description = "Unit number, or id of an organisation or person",
              example = "0400")
          String owner,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String cursor) {
    councils.visible(caller, "GET /councils/{id}/follow-ups", id);
    var today = LocalDate.now(clock.withZone(EventContext.OSLO));
    var page = PageRequest.of(limit, cursor);
    var found =
        views.page(
            followUps,
            and(eq("council", id.toString()), in(state, today), ownedBy(owner)),
            List.of(SortField.ascending("followUp.due")),
            page.limit(),
            page.cursor());
    var mentioned = new Mentioned();
    found.items().forEach(each -> mentioned.owner(each.followUp().owner()));
    var named = names.namesOf(mentioned, today);
    var from =
        views
            .findAll(
                cases,
                found.items().stream()
                    .map(each -> each.followUp().caseId())
                    .filter(Objects::nonNull)
                    .map(CaseId::toString)
                    .distinct()
                    .toList())
            .stream()
            .collect(Collectors.toMap(CaseView::id, Function.identity()));
    return found.map(each -> {
      var caseId = each.followUp().caseId();
      return FollowUpInList.from(each, caseId == null ? null : from.get(caseId), named, today);
    });
  }

  private static Bson in(@Nullable FollowUpState state, LocalDate today) {
    if (state == null) {
      return empty();
    }
    return switch (state) {
      case DONE -> ne("followUp.doneOn", null);
      case OPEN -> and(eq("followUp.doneOn", null), gte("followUp.due", today.toString()));
      case OVERDUE -> and(eq("followUp.doneOn", null), lt("followUp.due", today.toString()));
    };
  }

  private static Bson ownedBy(@Nullable String owner) {
    return owner == null
        ? empty()
        : or(
            eq("followUp.owner.unit", owner),
            eq("followUp.owner.organisation", owner),
            eq("followUp.owner.person", owner));
  }
}
