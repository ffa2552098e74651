package no.nav.medvirkning.query.agreement;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.nav.medvirkning.agreement.AgreementId;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.agreement.ParticipationForm;
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
import no.nav.medvirkning.query.platform.Visible;
import no.nav.medvirkning.query.unit.InheritedReach;
import no.nav.medvirkning.unit.UnitNumber;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(
    name = "Agreements",
    description = "Cooperation agreements: how users take part locally, and who compensates them")
class AgreementsController {

  private final ViewReader views;
  private final AgreementProjection agreements;
  private final InheritedReach reach;
  private final NameReader names;
  private final Councils councils;

  AgreementsController(
      ViewReader views,
      AgreementProjection agreements,
      InheritedReach reach,
      NameReader names,
      Councils councils) {
    this.views = views;
    this.agreements = agreements;
    this.reach = reach;
    this.names = names;
    this.councils = councils;
  }

  @GetMapping("/agreements")
  @Operation(
      summary = "Cooperation agreements with municipalities, unit by unit, the oldest first",
      description =
          "With `on`, those in force on that day, and with `form` those that say so then; without it, all that ever were.")
  Page<Agreement> agreements(
      Caller caller,
      @RequestParam @Nullable @Parameter(example = "0403") UnitNumber unit,
      @RequestParam
          @Nullable
          @Parameter(description = "the county and the units below it today", example = "0400")
          UnitNumber county,
      @RequestParam @Nullable @Parameter(example = "3403") MunicipalityNumber municipality,
      @RequestParam ParticipationForm.@Nullable Kind form,
      @RequestParam
          @Nullable
          @Parameter(description = "in force on this day", example = "2024-03-20")
          String on,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String cursor) {
    var visible = reach.to(caller, "GET /agreements");
    var day = on == null ? null : Days.day("on", on);
    var filter =
        and(
            visible.filter("unit"),
            unit == null ? empty() : eq("unit", unit.value()),
            county == null ? empty() : Visible.only(reach.under(county)).filter("unit"),
            municipality == null ? empty() : eq("municipality", municipality.value()),
            terms(form, day));
    var part = PageRequest.of(limit, cursor);
    var order = List.of(SortField.ascending("unit"), SortField.ascending("from"));
    var found = views.page(agreements, filter, order, part.limit(), part.cursor());
    return found.map(named(found.items(), day == null ? reach.today() : day));
  }

  private static Bson terms(ParticipationForm.@Nullable Kind form, @Nullable LocalDate day) {
    if (form == null && day == null) {
      return empty();
    }
    return elemMatch(
        "terms",
        and(
            form == null ? empty() : eq("participation.kind", form.name()),
            day == null ? empty() : lte("from", day.toString()),
            day == null ? empty() : or(eq("to", null), gte("to", day.toString()))));
  }

  @GetMapping("/agreements/{id}")
  @Operation(summary = "A cooperation agreement, and what it said over time")
  Agreement agreement(Caller caller, @PathVariable AgreementId id) {
    var visible = reach.to(caller, "GET /agreements/{id}");
    var found =
        views
            .find(agreements, id.toString())
            .filter(each -> visible.includes(each.unit()))
            .orElseThrow(NotFound::new);
    return named(List.of(found), reach.today()).apply(found);
  }

  private Function<AgreementView, Agreement> named(List<AgreementView> found, LocalDate day) {
    var mentioned = new Mentioned();
    found.forEach(each -> mentioned.unit(each.unit()));
    var called = names.namesOf(mentioned, reach.today());
    var cards =
        councils.named(
            found.stream()
                .flatMap(each -> each.terms().stream())
                .map(terms -> terms.participation().council())
                .filter(Objects::nonNull)
                .toList());
    return each -> Agreement.from(each, day, called, cards);
  }
}
