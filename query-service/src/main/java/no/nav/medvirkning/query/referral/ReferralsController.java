package no.nav.medvirkning.query.referral;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.names.Councils;
import no.nav.medvirkning.query.names.Mentioned;
import no.nav.medvirkning.query.names.NameReader;
import no.nav.medvirkning.query.platform.NotFound;
import no.nav.medvirkning.query.platform.Overdue;
import no.nav.medvirkning.query.platform.Page;
import no.nav.medvirkning.query.platform.PageRequest;
import no.nav.medvirkning.query.platform.SortField;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.platform.Visible;
import no.nav.medvirkning.query.unit.InheritedReach;
import no.nav.medvirkning.referral.ReferralId;
import no.nav.medvirkning.unit.UnitNumber;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Referrals, for either party: the unit that asks and the unit that is asked.
@RestController
@Tag(name = "Referrals", description = "Questions to the level above, and the answers back")
class ReferralsController {

  private final ViewReader views;
  private final ReferralProjection referrals;
  private final InheritedReach reach;
  private final NameReader names;
  private final Councils councils;

  ReferralsController(
      ViewReader views,
      ReferralProjection referrals,
      InheritedReach reach,
      NameReader names,
      Councils councils) {
    this.views = views;
    this.referrals = referrals;
    this.reach = reach;
    this.names = names;
    this.councils = councils;
  }

  enum Order {
    /// Newest first.
    MADE,
    /// Those without a wished-for date first.
    WISHED_BY
  }

  @GetMapping("/referrals")
  @Operation(
      summary = "What was referred from one level to another, and what came back",
      description = "A referral is read by both parties and by the county above either.")
  Page<Referral> referrals(
      Caller caller,
      @RequestParam @Nullable @Parameter(description = "the unit that asks", example = "0403")
          UnitNumber from,
      @RequestParam @Nullable @Parameter(description = "the unit that is asked", example = "0400")
          UnitNumber to,
      @RequestParam @Nullable @Parameter(description = "the council that is asked")
          CouncilId council,
      @RequestParam @Nullable @Parameter(description = "what it was referred from")
          FeedbackId feedback,
      @RequestParam @Nullable ReferralState state,
      @RequestParam
          @Nullable
          @Parameter(description = "whether the wished-for date has passed without an answer")
          Boolean overdue,
      @RequestParam(defaultValue = "MADE") Order sort,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String cursor) {
    var visible = reach.to(caller, "GET /referrals");
    var today = reach.today();
    var filter =
        and(
            either(visible),
            from == null ? empty() : eq("from", from.value()),
            to == null ? empty() : eq("to", to.value()),
            council == null ? empty() : eq("council", council.toString()),
            feedback == null ? empty() : eq("feedback", feedback.toString()),
            state == null ? empty() : eq("state", state.name()),
            Overdue.filter(overdue, ReferralState.OPEN, "wishedBy", today));
    var order =
        switch (sort) {
          case MADE -> SortField.descending("on");
          case WISHED_BY -> SortField.ascending("wishedBy");
        };
    var part = PageRequest.of(limit, cursor);
    var found = views.page(referrals, filter, List.of(order), part.limit(), part.cursor());
    return found.map(named(found.items(), today));
  }

  @GetMapping("/referrals/{id}")
  @Operation(summary = "A referral: the question, the answer and what it came from")
  Referral referral(Caller caller, @PathVariable ReferralId id) {
    var visible = reach.to(caller, "GET /referrals/{id}");
    var found =
        views
            .find(referrals, id.toString())
            .filter(each -> visible.includes(each.from()) || visible.includes(each.to()))
            .orElseThrow(NotFound::new);
    return named(List.of(found), reach.today()).apply(found);
  }

  private static Bson either(Visible visible) {
    return visible.all() ? empty() : or(visible.filter("from"), visible.filter("to"));
  }

  private Function<ReferralView, Referral> named(List<ReferralView> found, LocalDate today) {
    var mentioned = new Mentioned();
    found.forEach(each -> mentioned.unit(each.from()).unit(each.to()));
    var called = names.namesOf(mentioned, today);
    var asked =
        councils.named(found.stream().map(ReferralView::council).filter(Objects::nonNull).toList());
    return each -> Referral.from(each, called, asked, today);
  }
}
