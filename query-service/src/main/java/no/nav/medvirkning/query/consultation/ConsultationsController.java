package no.nav.medvirkning.query.consultation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.nav.medvirkning.consultation.ConsultationId;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.cases.CaseProjection;
import no.nav.medvirkning.query.cases.CaseRef;
import no.nav.medvirkning.query.consultation.ConsultationInFull.Summary;
import no.nav.medvirkning.query.names.CouncilCard;
import no.nav.medvirkning.query.names.Councils;
import no.nav.medvirkning.query.names.Mentioned;
import no.nav.medvirkning.query.names.NameReader;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.platform.NotFound;
import no.nav.medvirkning.query.platform.Overdue;
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

/// Consultations, for the unit that asks and the hosts of the councils that are asked.
@RestController
@Tag(
    name = "Consultations",
    description = "Written answers of organisations or councils, by a deadline")
class ConsultationsController {

  private final ViewReader views;
  private final ConsultationProjection consultations;
  private final InheritedReach reach;
  private final NameReader names;
  private final Councils councils;
  private final CaseProjection cases;

  ConsultationsController(
      ViewReader views,
      ConsultationProjection consultations,
      InheritedReach reach,
      NameReader names,
      Councils councils,
      CaseProjection cases) {
    this.views = views;
    this.consultations = consultations;
    this.reach = reach;
    this.names = names;
    this.councils = councils;
    this.cases = cases;
  }

  enum Order {
    /// The latest deadline first.
    DEADLINE,
    /// Newest first.
    OPENED
  }

  @GetMapping("/consultations")
  @Operation(
      summary = "What organisations and councils were asked in writing, and how many answered",
      description = "Read by the unit that asks and by the hosts of the councils that are asked.")
  Page<ConsultationInList> consultations(
      Caller caller,
      @RequestParam @Nullable @Parameter(description = "the unit that asks", example = "0400")
          UnitNumber unit,
      @RequestParam @Nullable @Parameter(description = "the council that asks or is asked")
          CouncilId council,
      @RequestParam @Nullable @Parameter(description = "an organisation that is asked")
          OrganisationId organisation,
      @RequestParam @Nullable ConsultationState state,
      @RequestParam @Nullable @Parameter(description = "whether it is open after its deadline")
          Boolean overdue,
      @RequestParam(defaultValue = "DEADLINE") Order sort,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String cursor) {
    var visible = reach.to(caller, "GET /consultations");
    var today = reach.today();
    var filter =
        and(
            party(visible),
            unit == null ? empty() : eq("unit", unit.value()),
            council == null
                ? empty()
                : or(
                    eq("council", council.toString()), eq("consulted.council", council.toString())),
            organisation == null ? empty() : eq("consulted.organisation", organisation.toString()),
            state == null ? empty() : eq("state", state.name()),
            Overdue.filter(overdue, List.of(ConsultationState.OPEN.name()), "deadline", today));
    var order = SortField.descending(sort == Order.DEADLINE ? "deadline" : "on");
    var part = PageRequest.of(limit, cursor);
    var found = views.page(consultations, filter, List.of(order), part.limit(), part.cursor());
    var named = named(found.items(), today);
    return found.map(each -> ConsultationInList.from(named.inFull(each, null)));
  }

  @GetMapping("/consultations/{id}")
  @Operation(
      summary = "A consultation: who was asked, who answered in time or late, and who did not",
      description =
          """
          An umbrella's answer names the members that it speaks for. What came of it is withheld from \
          those outside the council's reach for as long as the case that it went into is \
          confidential; they see the case's number and public title.\
          """)
  ConsultationInFull consultation(Caller caller, @PathVariable ConsultationId id) {
    var visible = reach.to(caller, "GET /consultations/{id}");
    var found =
        views
            .find(consultations, id.toString())
            .filter(each -> visible.includes(each.unit()) || hostsOneAsked(visible, each))
            .orElseThrow(NotFound::new);
    var today = reach.today();
    return named(List.of(found), today).inFull(found, summary(caller, found, today));
  }

  private @Nullable Summary summary(Caller caller, ConsultationView view, LocalDate today) {
    var made = view.summary();
    if (made == null) {
      return null;
    }
    var into = views.find(cases, made.caseId().toString()).orElse(null);
    var withinReach =
        into != null
            && !councils
                .inReach(
                    caller, "GET /meetings/{id}", councils.named(List.of(into.council())).values())
                .isEmpty();
    return Summary.of(made, CaseRef.of(made.meeting(), into, withinReach, today));
  }

  private Bson party(Visible visible) {
    if (visible.all()) {
      return empty();
    }
    var hosted =
        councils.hostedBy(visible.units(), reach.today()).stream()
            .map(each -> each.id().toString());
    return or(visible.filter("unit"), in("consulted.council", hosted.toList()));
  }

  private boolean hostsOneAsked(Visible visible, ConsultationView consultation) {
    return councils.named(consultation.councilsAsked()).values().stream()
        .map(council -> council.hostOn(reach.today()))
        .anyMatch(visible::includes);
  }

  /// What the consultations name.
  private record Named(Names names, Map<CouncilId, CouncilCard> councils, LocalDate today) {

    ConsultationInFull inFull(ConsultationView view, @Nullable Summary summary) {
      return ConsultationInFull.from(view, names, councils, summary, today);
    }
  }

  private Named named(List<ConsultationView> found, LocalDate today) {
    var mentioned = new Mentioned();
    for (var each : found) {
      mentioned.unit(each.unit());
      each.consulted().forEach(asked -> mentioned.organisation(asked.organisation()));
      for (var answer : each.answers()) {
        mentioned.organisation(answer.from().organisation());
        answer.members().forEach(member -> mentioned.organisation(member.organisation()));
      }
    }
    var called = names.namesOf(mentioned, today);
    var parties =
        councils.named(
            found.stream()
                .flatMap(each ->
                    Stream.concat(Stream.ofNullable(each.council()), each.councilsAsked().stream()))
                .toList());
    return new Named(called, parties, today);
  }
}
