package no.nav.medvirkning.query.compensation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nav.medvirkning.compensation.ClaimId;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.names.Councils;
import no.nav.medvirkning.query.names.Mentioned;
import no.nav.medvirkning.query.names.NameReader;
import no.nav.medvirkning.query.platform.Days;
import no.nav.medvirkning.query.platform.NotFound;
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

/// Claims, for the unit that pays and for no other: what someone is paid is theirs, and that they
/// came with a companion can reveal health.
@RestController
@Tag(name = "Compensation", description = "Rates, and the claims of the unit that pays")
class ClaimsController {

  private final ViewReader views;
  private final ClaimProjection claims;
  private final ClaimWordsProjection words;
  private final InheritedReach reach;
  private final NameReader names;
  private final Councils councils;

  ClaimsController(
      ViewReader views,
      ClaimProjection claims,
      ClaimWordsProjection words,
      InheritedReach reach,
      NameReader names,
      Councils councils) {
    this.views = views;
    this.claims = claims;
    this.words = words;
    this.reach = reach;
    this.names = names;
    this.councils = councils;
  }

  @GetMapping("/claims")
  @Operation(
      summary = "Claims for compensation that the caller's own units pay, the newest meeting first",
      description =
          "Amounts are in øre. For no other unit, the county above and the directorate included.")
  Page<Claim> claims(
      Caller caller,
      @RequestParam @Nullable @Parameter(example = "0403") UnitNumber unit,
      @RequestParam @Nullable CouncilId council,
      @RequestParam @Nullable MeetingId meeting,
      @RequestParam @Nullable ClaimStanding state,
      @RequestParam
          @Nullable
          @Parameter(description = "of the meeting's first day", example = "2024")
          Integer year,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String cursor) {
    var filter =
        and(
            reach.to(caller, "GET /claims").filter("unit"),
            unit == null ? empty() : eq("unit", unit.value()),
            council == null ? empty() : eq("council", council.toString()),
            meeting == null ? empty() : eq("meeting", meeting.toString()),
            state == null ? empty() : eq("state", state.name()),
            year == null ? empty() : eq("year", Days.year("year", year)));
    var part = PageRequest.of(limit, cursor);
    var newestFirst = List.of(SortField.descending("meetingOn"));
    var found = views.page(claims, filter, newestFirst, part.limit(), part.cursor());
    return found.map(named(found.items()));
  }

  @GetMapping("/claims/{id}")
  @Operation(summary = "A claim for compensation, line by line")
  Claim claim(Caller caller, @PathVariable ClaimId id) {
    var visible = reach.to(caller, "GET /claims/{id}");
    var found =
        views
            .find(claims, id.toString())
            .filter(each -> visible.includes(each.unit()))
            .orElseThrow(NotFound::new);
    return named(List.of(found)).apply(found);
  }

  private Function<ClaimView, Claim> named(List<ClaimView> found) {
    var mentioned = new Mentioned();
    found.forEach(each -> mentioned.unit(each.unit()).person(each.person()));
    var called = names.namesOf(mentioned, reach.today());
    var cards = councils.named(found.stream().map(ClaimView::council).toList());
    var people = found.stream().map(each -> each.person().toString()).distinct().toList();
    var said =
        views.findAll(words, people).stream()
            .collect(Collectors.toMap(ClaimWords::person, Function.identity()));
    return each -> Claim.from(each, called, cards, said);
  }
}
