package no.nav.medvirkning.query.organisation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.organisation.OrganisationKind;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.InvalidParameter;
import no.nav.medvirkning.query.platform.NotFound;
import no.nav.medvirkning.query.platform.Page;
import no.nav.medvirkning.query.platform.PageRequest;
import no.nav.medvirkning.query.platform.Period;
import no.nav.medvirkning.query.platform.SortField;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.platform.VisibleUnits;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `GET /organisations`: who takes part, and under which umbrella.
@RestController
@Tag(
    name = "Organisations",
    description = "Those that users are represented by, and the umbrellas they belong to")
class OrganisationController {

  private static final int LONGEST_NAME = 200;

  private final Organisations organisations;
  private final ViewReader views;
  private final VisibleUnits visibleUnits;
  private final Clock clock;

  OrganisationController(
      Organisations organisations, ViewReader views, VisibleUnits visibleUnits, Clock clock) {
    this.organisations = organisations;
    this.views = views;
    this.visibleUnits = visibleUnits;
    this.clock = clock;
  }

  /// An organisation as of today, with its history.
  record Organisation(
      OrganisationId organisation,
      String name,
      @Nullable String shortName,
      OrganisationKind kind,
      boolean revealsSpecialCategory,
      List<OrganisationId> umbrellas,
      @Nullable LocalDate closedOn,
      List<Period<String>> names,
      List<Period<OrganisationId>> umbrellaHistory) {

    static Organisation of(OrganisationView view, LocalDate today) {
      return new Organisation(
          view.organisation(),
          view.nameOn(today),
          view.shortName(),
          view.kind(),
          view.revealsSpecialCategory(),
          view.umbrellas().stream()
              .filter(umbrella -> umbrella.holdsOn(today))
              .map(Period::value)
              .toList(),
          view.closedOn(),
          view.names(),
          view.umbrellas());
    }
  }

  /// @param umbrella who speaks for the organisations today
  /// @param name how one of its names, or its short name, begins; case does not count
  @GetMapping("/organisations")
  @Operation(summary = "Organisations by name, kind and umbrella")
  Page<Organisation> organisations(
      Caller caller,
      @RequestParam @Nullable OrganisationKind kind,
      @RequestParam @Nullable OrganisationId umbrella,
      @RequestParam @Nullable String name,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String cursor) {
    visibleUnits.to(caller, "GET /organisations");
    var today = LocalDate.now(clock.withZone(EventContext.OSLO));
    if (name != null
        && (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl))) {
      throw new InvalidParameter(
          "name", "at most " + LONGEST_NAME + " characters, none of them a control character");
    }
    var filter =
        and(
            kind == null ? empty() : eq("kind", kind.name()),
            umbrella == null
                ? empty()
                : elemMatch("umbrellas", Period.holds(umbrella.toString(), today)),
            name == null
                ? empty()
                : regex("searchNames", "^" + literal(OrganisationView.searchable(name))));
    var page = PageRequest.of(limit, cursor);
    return views
        .page(
            organisations,
            filter,
            List.of(SortField.ascending("sortName")),
            page.limit(),
            page.cursor())
        .map(organisation -> Organisation.of(organisation, today));
  }

  @GetMapping("/organisations/{id}")
  @Operation(summary = "An organisation as it is today, with its history")
  Organisation organisation(Caller caller, @PathVariable OrganisationId id) {
    visibleUnits.to(caller, "GET /organisations/{id}");
    return views
        .find(organisations, id.toString())
        .map(found -> Organisation.of(found, LocalDate.now(clock.withZone(EventContext.OSLO))))
        .orElseThrow(NotFound::new);
  }

  /// Every character that a regular expression might read as its own, as itself.
  private static String literal(String text) {
    return text.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0");
  }
}
