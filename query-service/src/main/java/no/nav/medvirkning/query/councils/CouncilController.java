package no.nav.medvirkning.query.councils;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.query.councils.CouncilList.Asked;
import no.nav.medvirkning.query.councilstatus.CouncilState;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.councilstatus.CouncilStatusOn;
import no.nav.medvirkning.query.councilstatus.CouncilStatusProjection;
import no.nav.medvirkning.query.organisation.Organisations;
import no.nav.medvirkning.query.person.PeopleReader;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.InvalidParameter;
import no.nav.medvirkning.query.platform.NotFound;
import no.nav.medvirkning.query.platform.Page;
import no.nav.medvirkning.query.platform.PageRequest;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.platform.VisibleUnits;
import no.nav.medvirkning.query.unit.Units;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Councils today and as of any date. What depends on "now" is worked out by the clock when asked.
@RestController
@Tag(name = "Councils", description = "User councils, today and as of any date")
class CouncilController {

  private static final String AS_OF = "the day asked about: what had happened by its end";
  private static final String KNOWN_AT =
      "what had been recorded by this moment, or by the end of this day; alone, it is the day asked about too";

  private final ViewReader views;
  private final VisibleUnits visibleUnits;
  private final CouncilStatusProjection councils;
  private final CouncilList list;
  private final CouncilHistory history;
  private final Dialogues dialogues;
  private final PeopleReader people;
  private final Organisations organisations;
  private final Units units;
  private final CouncilTraining trainings;
  private final Clock clock;

  CouncilController(
      ViewReader views,
      VisibleUnits visibleUnits,
      CouncilStatusProjection councils,
      CouncilList list,
      CouncilHistory history,
      Dialogues dialogues,
      PeopleReader people,
      Organisations organisations,
      Units units,
      CouncilTraining trainings,
      Clock clock) {
    this.views = views;
    this.visibleUnits = visibleUnits;
    this.councils = councils;
    this.list = list;
    this.history = history;
    this.dialogues = dialogues;
    this.people = people;
    this.organisations = organisations;
    this.units = units;
    this.trainings = trainings;
    this.clock = clock;
  }

  @GetMapping("/councils")
  @Operation(summary = "Councils and how they are doing today")
  Page<CouncilLine> councils(
      Caller caller,
      @RequestParam @Nullable @Parameter(description = "served today", example = "1805")
          UnitNumber unit,
      @RequestParam @Nullable @Parameter(description = "of the host", example = "0400")
          UnitNumber county,
      @RequestParam @Nullable CouncilLevel level,
      @RequestParam @Nullable CouncilState state,
      @RequestParam(defaultValue = "NAME") CouncilList.Order sort,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String cursor) {
    var operation = "GET /councils";
    var visible = visibleUnits.to(caller, operation);
    var below =
        county == null
            ? null
            : visibleUnits.to(new Caller("county", Role.COUNTY, Set.of(county)), operation);
    return list.page(
            visible,
            new Asked(unit, below, level, state),
            sort,
            PageRequest.of(limit, cursor),
            today())
        .map(CouncilLine::of);
  }

  @GetMapping("/councils/{id}")
  @Operation(
      summary =
          "How a council is doing: seats, leaders, meetings, what is open; today or as of any date",
      description =
          "Names of people are always today's; an erased person has none. `dialogue` counts feedback, referrals,"
              + " consultations and activities, for today only.")
  CouncilInFull council(
      Caller caller,
      @PathVariable CouncilId id,
      @RequestParam @Nullable @Parameter(description = AS_OF, example = "2019-12-31") String asOf,
      @RequestParam @Nullable @Parameter(description = KNOWN_AT) String knownAt,
      @RequestParam
          @Nullable
          @Parameter(description = "how far ahead terms count as ending, 6 unless told")
          Integer endingWithinMonths) {
    var moment = Moment.from(asOf, knownAt, today());
    var facts = facts(caller, "GET /councils/{id}", id, moment);
    var status = status(facts, moment, endingWithinMonths);
    return new CouncilInFull(
        status,
        organisationNames(status.organisations(), status.on()),
        unitNames(
            Stream.concat(Stream.of(status.host()), status.units().stream()).toList(), status.on()),
        knownAt == null && status.on().equals(today()) ? dialogues.of(id, today()) : null);
  }

  @GetMapping("/councils/{id}/members")
  @Operation(
      summary = "Who sits in a council and which seats are empty, today or as of any date",
      description =
          "`training` tells, for each person and role, the certificates and what is missing by the requirements in force that day.")
  CouncilMembers members(
      Caller caller,
      @PathVariable CouncilId id,
      @RequestParam @Nullable @Parameter(description = AS_OF, example = "2019-12-31") String asOf,
      @RequestParam @Nullable @Parameter(description = KNOWN_AT) String knownAt,
      @RequestParam @Nullable Integer endingWithinMonths) {
    var moment = Moment.from(asOf, knownAt, today());
    var facts = facts(caller, "GET /councils/{id}/members", id, moment);
    var status = status(facts, moment, endingWithinMonths);
    return new CouncilMembers(
        status.on(),
        id,
        status.seats(),
        status.leadership(),
        organisationNames(status.organisations(), status.on()),
        knownAt == null ? trainings.of(facts, status.on()) : null);
  }

  private CouncilStatus facts(
      Caller caller, String operation, CouncilId id, @Nullable Moment moment) {
    var visible = visibleUnits.to(caller, operation);
    // Whoever may see the council today may see its past; a unit that it no longer serves may not.
    var live =
        views
            .find(councils, id.toString())
            .filter(c -> visible.includesAny(c.setup().servedOn(today()).readersOn(today())))
            .orElseThrow(NotFound::new);
    return moment == null ? live : history.at(id, moment).orElseThrow(NotFound::new);
  }

  private CouncilStatusOn status(
      CouncilStatus facts, @Nullable Moment moment, @Nullable Integer endingWithinMonths) {
    var soon = endingWithinMonths == null ? CouncilStatusOn.SOON : months(endingWithinMonths);
    var on = CouncilStatusOn.of(facts, moment == null ? today() : moment.asOf(), soon);
    return on.named(people.namesOf(on.people()));
  }

  private static Period months(int count) {
    if (count < 1 || count > 120) {
      throw new InvalidParameter("endingWithinMonths", "a number from 1 to 120");
    }
    return Period.ofMonths(count);
  }

  private Map<String, String> organisationNames(Collection<OrganisationId> ids, LocalDate day) {
    var names = new HashMap<String, String>();
    views
        .findAll(organisations, ids.stream().map(OrganisationId::toString).toList())
        .forEach(each -> names.put(each.organisation().toString(), each.nameOn(day)));
    return names;
  }

  private Map<String, String> unitNames(List<UnitNumber> numbers, LocalDate day) {
    var names = new HashMap<String, String>();
    views
        .findAll(units, numbers.stream().map(UnitNumber::value).distinct().toList())
        .forEach(each -> names.put(each.unit().value(), each.nameOn(day)));
    return names;
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(EventContext.OSLO));
  }
}
