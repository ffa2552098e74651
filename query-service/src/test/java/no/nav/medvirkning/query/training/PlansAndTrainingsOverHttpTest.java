package no.nav.medvirkning.query.training;

import static no.nav.medvirkning.query.RunningService.json;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.COUNCIL;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.INNLANDET;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.NARVIK;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.NARVIK_OFFICE;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.SENTRUM;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.anActiveCouncil;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.day;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.established;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.held;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.person;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.scheduled;
import static no.nav.medvirkning.query.training.TrainingStories.LEADING;
import static no.nav.medvirkning.query.training.TrainingStories.MEMBER;
import static no.nav.medvirkning.query.training.TrainingStories.ORGANISATION;
import static no.nav.medvirkning.query.training.TrainingStories.TRAINING;
import static no.nav.medvirkning.query.training.TrainingStories.arranged;
import static no.nav.medvirkning.query.training.TrainingStories.certificate;
import static no.nav.medvirkning.query.training.TrainingStories.issued;
import static no.nav.medvirkning.query.training.TrainingStories.required;
import static no.nav.medvirkning.query.training.TrainingStories.set;
import static no.nav.medvirkning.query.training.TrainingStories.training;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.person.PersonEvent.PersonRegistered;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanAdopted;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanEvaluated;
import no.nav.medvirkning.plan.ActivityPlanEvent.ActivityPlanRevised;
import no.nav.medvirkning.plan.PlannedMeeting;
import no.nav.medvirkning.query.RunningService;
import no.nav.medvirkning.training.Trained;
import no.nav.medvirkning.training.TrainedRole;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Plans and trainings of 2024 in Innlandet, where Nav Hamar has a council of its own, read over
/// HTTP on 1 June.
class PlansAndTrainingsOverHttpTest {

  private static final LocalDate TODAY = day("2024-06-01");
  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final UnitNumber NORDLAND = new UnitNumber("1800");
  private static final Trained OF_HAMAR = new Trained(person(5), TrainedRole.USER_MEMBER, SENTRUM);
  private static final Trained UNATTACHED = new Trained(person(6), TrainedRole.NAV_MEMBER, null);
  private static final String PLAN = "/councils/" + COUNCIL + "/plans/2024";

  private static RunningService service;

  @BeforeAll
  static void theSpringOf2024() {
    service = RunningService.on(TODAY);
    service.given(
        new UnitRegistered(INNLANDET, "Nav Innlandet", UnitType.COUNTY, null, null),
        new UnitRegistered(NORDLAND, "Nav Nordland", UnitType.COUNTY, null, null),
        new UnitRegistered(HAMAR, "Nav Hamar", UnitType.OFFICE, INNLANDET, null),
        new UnitRegistered(NARVIK_OFFICE, "Nav Narvik", UnitType.OFFICE, NORDLAND, null));
    for (var n : List.of(1, 2, 3, 5, 6)) {
      service.given(registered(n));
    }
    service.given(anActiveCouncil());
    service.given(established(SENTRUM, "Brukerutvalget i Hamar", "2022-01-01", HAMAR));
    service.given(established(NARVIK, "Brukerutvalget i Narvik", "2022-01-01", NARVIK_OFFICE));
    service.given(held(COUNCIL, 1, "2024-03-19"));
    service.given(scheduled(COUNCIL, 2, "2024-06-20"));
    thePlan();
    theTrainings();
  }

  private static PersonRegistered registered(int n) {
    var name = new Personal(person(n), "Representant " + n);
    return new PersonRegistered(person(n), INNLANDET, name, null, null, null, null);
  }

  private static void thePlan() {
    var march = new PlannedMeeting(YearMonth.of(2024, 3), List.of("Åpningstider"));
    var may = new PlannedMeeting(YearMonth.of(2024, 5), List.of());
    service.given(
        new ActivityPlanAdopted(
            COUNCIL, 2024, List.of("Skjema"), List.of(march), List.of(), day("2023-12-06")),
        new ActivityPlanRevised(
            COUNCIL,
            2024,
            List.of("Skjema"),
            List.of(march, may),
            List.of(),
            "Et møte til",
            day("2024-02-01")),
        new ActivityPlanEvaluated(COUNCIL, 2024, "Så langt følges planen", day("2024-05-30")));
  }

  private static void theTrainings() {
    service.given(
        set(
            "2023-06-01",
            required(TrainedRole.USER_MEMBER, ORGANISATION, 180),
            required(TrainedRole.LEADER, LEADING, 365)),
        set("2025-01-01", required(TrainedRole.LEADER, LEADING, 30)),
        arranged(1, ORGANISATION, COUNCIL, "2024-04-10"),
        arranged(2, LEADING, SENTRUM, "2024-09-03"),
        arranged(3, LEADING, COUNCIL, "2023-09-05"),
        TrainingStories.held(1, "2024-04-10", MEMBER, OF_HAMAR, UNATTACHED),
        issued(1, MEMBER, "2024-04-11"));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static JsonNode read(String token, String path) {
    var answer = service.get(token, path, "Consistency-Token", service.given());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer);
  }

  private static List<String> ids(JsonNode page) {
    var ids = new ArrayList<String>();
    page.get("items").forEach(each -> ids.add(each.get("id").asString()));
    return ids;
  }

  private static String id(int n) {
    return training(n).toString();
  }

  // --- plans ---

  @Test
  void thePlanStandsAgainstTheMeetings() {
    var plan = read(service.county("0400"), PLAN);

    assertThat(plan.at("/plan/reason").asString()).isEqualTo("Et møte til");
    assertThat(plan.at("/formerly/0/on").asString()).isEqualTo("2023-12-06");
    assertThat(plan.at("/evaluation/text").asString()).isEqualTo("Så langt følges planen");
    assertThat(plan.at("/meetings/planned").asInt()).isEqualTo(2);
    assertThat(plan.at("/meetings/held").asInt()).isEqualTo(1);
    assertThat(plan.at("/meetings/months/0/month").asString()).isEqualTo("2024-03");
    assertThat(plan.at("/meetings/months/0/planned/0/topics/0").asString())
        .isEqualTo("Åpningstider");
    assertThat(plan.at("/meetings/months/0/meetings/0/state").asString()).isEqualTo("HELD");
    assertThat(plan.at("/meetings/months/1/meetings").isEmpty()).as("May").isTrue();
    assertThat(plan.at("/meetings/months/2/month").asString()).isEqualTo("2024-06");
  }

  @Test
  void aYearWithoutAPlanIsMissing() {
    var other = "/councils/" + COUNCIL + "/plans/2023";
    assertThat(service.get(service.county("0400"), other).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsNoYearIsRefused() {
    for (var year : List.of("20245", "1899", "i-fjor")) {
      var path = "/councils/" + COUNCIL + "/plans/" + year;
      assertThat(service.get(service.county("0400"), path).statusCode()).as(year).isEqualTo(400);
    }
  }

  // --- trainings ---

  @Test
  void theNewestTrainingStandsFirst() {
    assertThat(ids(read(service.county("0400"), "/trainings")))
        .containsExactly(id(2), id(1), id(3));
  }

  @Test
  void trainingsAreFoundByUnitCouncilYearTopicAndState() {
    var county = service.county("0400");
    assertThat(ids(read(county, "/trainings?unit=0400"))).hasSize(3);
    assertThat(ids(read(county, "/trainings?unit=0403"))).isEmpty();
    assertThat(ids(read(county, "/trainings?council=" + SENTRUM))).containsExactly(id(2), id(1));
    assertThat(ids(read(county, "/trainings?year=2023"))).containsExactly(id(3));
    assertThat(ids(read(county, "/trainings?topic=nav-organisation"))).containsExactly(id(1));
    assertThat(ids(read(county, "/trainings?state=HELD"))).containsExactly(id(1));
    assertThat(service.get(county, "/trainings?topic=Nav!").statusCode()).isEqualTo(400);
  }

  @Test
  void aLongListIsReadInParts() {
    var county = service.county("0400");
    var first = read(county, "/trainings?limit=2");
    var rest = read(county, "/trainings?limit=2&cursor=" + first.get("next").asString());

    assertThat(ids(first)).containsExactly(id(2), id(1));
    assertThat(ids(rest)).containsExactly(id(3));
    assertThat(rest.get("next").isNull()).isTrue();
  }

  @Test
  void theArrangingUnitReadsAllWhoTookPart() {
    var training = read(service.county("0400"), "/trainings/" + TRAINING);

    assertThat(training.at("/unit/name").asString()).isEqualTo("Nav Innlandet");
    assertThat(training.get("participants").size()).isEqualTo(3);
    assertThat(training.at("/participants/0/person/name").asString()).isEqualTo("Representant 1");
    assertThat(training.at("/participants/0/council/name").asString())
        .isEqualTo("Brukerutvalget i Innlandet");
    assertThat(training.at("/participants/0/certificates/0/id").asString())
        .isEqualTo(certificate(1).toString());
    assertThat(training.at("/participants/1/certificates").isEmpty()).isTrue();
    assertThat(training.at("/participants/2/council").isNull()).isTrue();
  }

  @Test
  void aUnitWhoseCouncilTookPartReadsOfItsOwnPeopleOnly() {
    var office = service.office("0403");
    assertThat(ids(read(office, "/trainings"))).containsExactly(id(2), id(1));

    var training = read(office, "/trainings/" + TRAINING);
    assertThat(training.get("participants").size()).isEqualTo(1);
    assertThat(training.at("/participants/0/person/name").asString()).isEqualTo("Representant 5");
    assertThat(training.get("inAll").asInt()).isEqualTo(3);
    assertThat(training.get("councils").isEmpty()).as("another unit's council").isTrue();
    assertThat(training.toString()).doesNotContain("Representant 1").doesNotContain("Innlandet i");
  }

  @Test
  void aUnitThatHasNoPartInItReadsNothing() {
    var narvik = service.office("1805");
    assertThat(ids(read(narvik, "/trainings"))).isEmpty();
    assertThat(service.get(narvik, "/trainings/" + TRAINING).statusCode()).isEqualTo(404);
    assertThat(ids(read(narvik, "/trainings?council=" + SENTRUM))).isEmpty();
  }

  @Test
  void theRequirementsAreThoseOfToday() {
    var required = read(service.office("1805"), "/training-requirements");

    assertThat(required.get("from").asString()).isEqualTo("2023-06-01");
    assertThat(required.get("requirements").size()).isEqualTo(2);
    assertThat(required.at("/requirements/0/topic").asString()).isEqualTo("nav-organisation");
    assertThat(required.at("/coming/0/from").asString()).isEqualTo("2025-01-01");
  }

  // --- who lacks what ---

  private static JsonNode standing(JsonNode members, PersonId person, TrainedRole role) {
    return members
        .get("training")
        .valueStream()
        .filter(each -> each.at("/person/id").asString().equals(person.toString()))
        .filter(each -> each.get("role").asString().equals(role.name()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theMembersTellWhoLacksTraining() {
    var members = read(service.county("0400"), "/councils/" + COUNCIL + "/members");

    var trained = standing(members, person(1), TrainedRole.USER_MEMBER);
    assertThat(trained.at("/person/name").asString()).isEqualTo("Representant 1");
    assertThat(trained.at("/completed/0/topic").asString()).isEqualTo("nav-organisation");
    assertThat(trained.get("missing").isEmpty()).isTrue();
    var untrained = standing(members, person(2), TrainedRole.USER_MEMBER);
    assertThat(untrained.at("/missing/0/due").asString()).isEqualTo("2023-11-28");
    assertThat(untrained.at("/missing/0/overdue").asBoolean()).isTrue();
    var leader = standing(members, person(1), TrainedRole.LEADER);
    assertThat(leader.at("/missing/0/topic").asString()).isEqualTo("leading-meetings");
    assertThat(leader.at("/missing/0/overdue").asBoolean()).isFalse();
  }

  @Test
  void asOfAnEarlierDayTheyTellThatDays() {
    var path = "/councils/" + COUNCIL + "/members";
    var before = read(service.county("0400"), path + "?asOf=2024-04-10");
    assertThat(standing(before, person(1), TrainedRole.USER_MEMBER).get("missing").size())
        .isEqualTo(1);
    var known = read(service.county("0400"), path + "?knownAt=2099-01-01");
    assertThat(known.get("training").isNull()).isTrue();
  }

  @Test
  void anErasedPersonHasNoNameAnywhere() {
    try (var other = RunningService.on(TODAY)) {
      other.given(
          new UnitRegistered(INNLANDET, "Nav Innlandet", UnitType.COUNTY, null, null),
          registered(1));
      other.given(anActiveCouncil());
      var seen =
          other.given(
              arranged(1, ORGANISATION, COUNCIL, "2024-04-10"),
              TrainingStories.held(1, "2024-04-10", MEMBER),
              issued(1, MEMBER, "2024-04-11"),
              TrainingStories.withdrawn(1, MEMBER, "2024-04-12"),
              new PersonErased(person(1)));

      var county = other.county("0400");
      for (var path :
          List.of("/trainings/" + TRAINING, "/councils/" + COUNCIL + "/members", "/trainings")) {
        var answer = other.get(county, path, "Consistency-Token", seen);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("Representant 1").doesNotContain("Gikk før");
      }
      var training = json(other.get(county, "/trainings/" + TRAINING));
      assertThat(training.at("/participants/0/person/id").asString())
          .isEqualTo(person(1).toString());
      assertThat(training.at("/participants/0/person/name").isNull()).isTrue();
      assertThat(training.at("/participants/0/certificates/0/withdrawnOn").asString())
          .isEqualTo("2024-04-12");
    }
  }
}
