package no.nav.medvirkning.query.representation;

import com.mongodb.client.model.Sorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.councilstatus.CouncilStatusProjection;
import no.nav.medvirkning.query.councilstatus.Seating.Appointment;
import no.nav.medvirkning.query.organisation.Organisations;
import no.nav.medvirkning.query.platform.Days;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.platform.Visible;
import no.nav.medvirkning.query.platform.VisibleUnits;
import no.nav.medvirkning.query.representation.Representation.Place;
import no.nav.medvirkning.query.unit.UnitView;
import no.nav.medvirkning.query.unit.Units;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Who is represented where. It works on the live view, whose facts carry their dates: a day in the
/// past is answered by what is known now.
///
/// Balance of gender and age is not answered: the views hold neither.
@RestController
@Tag(name = "Representation", description = "Who is represented where, across councils")
class RepresentationController {

  /// More than there are units.
  private static final int ALL = 10_000;

  private final ViewReader views;
  private final VisibleUnits visibleUnits;
  private final CouncilStatusProjection councils;
  private final Units units;
  private final Organisations organisations;
  private final Clock clock;

  RepresentationController(
      ViewReader views,
      VisibleUnits visibleUnits,
      CouncilStatusProjection councils,
      Units units,
      Organisations organisations,
      Clock clock) {
    this.views = views;
    this.visibleUnits = visibleUnits;
    this.councils = councils;
    this.units = units;
    this.organisations = organisations;
    this.clock = clock;
  }

  @GetMapping("/representation")
  @Operation(
      summary =
          "Organisation by county: seats, who sits, units without a council, share of seats filled",
      description = "A council that several offices share counts once, in its host's county.")
  Representation representation(
      Caller caller,
      @RequestParam @Nullable @Parameter(example = "0400") UnitNumber county,
      @RequestParam @Nullable @Parameter(example = "2024-06-05") String asOf) {
    var visible = visibleUnits.to(caller, "GET /representation");
    var day =
        asOf == null ? LocalDate.now(clock.withZone(EventContext.OSLO)) : Days.day("asOf", asOf);
    var found = views.query(councils, visible.filter("units"), Sorts.ascending("_id"), ALL);
    return Representation.of(found, places(visible, county, day), names(found, day), day);
  }

  private List<Place> places(Visible visible, @Nullable UnitNumber county, LocalDate day) {
    return views.query(units, visible.filter("unit"), Sorts.ascending("_id"), ALL).stream()
        .filter(unit -> unit.isOpenOn(day))
        .map(unit -> place(unit, day))
        .filter(place -> county == null || place.county().equals(county))
        .toList();
  }

  private static Place place(UnitView unit, LocalDate day) {
    var county = unit.countyOn(day);
    return new Place(
        unit.unit(), unit.nameOn(day), unit.type(), county == null ? unit.unit() : county);
  }

  private Map<OrganisationId, String> names(List<CouncilStatus> found, LocalDate day) {
    var mentioned =
        found.stream()
            .flatMap(council ->
                Stream.concat(
                    council.seating().appointments().stream().map(Appointment::onBehalfOf),
                    Representation.nominators(council, day)))
            .filter(Objects::nonNull)
            .map(OrganisationId::toString)
            .distinct()
            .toList();
    return views.findAll(organisations, mentioned).stream()
        .collect(Collectors.toMap(each -> each.organisation(), each -> each.nameOn(day)));
  }
}
