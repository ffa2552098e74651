package no.nav.medvirkning.query.councils;

import static no.nav.medvirkning.query.RunningService.json;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.nav.medvirkning.audit.AuditEvent.CommandRefused;
import no.nav.medvirkning.council.CouncilEvent.LeaderExtended;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRegistered;
import no.nav.medvirkning.organisation.OrganisationKind;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.person.PersonEvent.PersonRegistered;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.query.RunningService;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Councils, representation and the audit history over HTTP, each role with what it may see.
class CouncilQueriesTest {

  private static final UnitNumber NORDLAND = new UnitNumber("1800");

  private static RunningService service;
  private static String token;

  @BeforeAll
  static void twoCouncils() {
    service = new RunningService();
    service.given(
        new UnitRegistered(INNLANDET, "Nav Innlandet", UnitType.COUNTY, null, null),
        new UnitRegistered(NORDLAND, "Nav Nordland", UnitType.COUNTY, null, null),
        new UnitRegistered(NARVIK_OFFICE, "Nav Narvik", UnitType.OFFICE, NORDLAND, null),
        new UnitRegistered(new UnitNumber("1804"), "Nav Bodø", UnitType.OFFICE, NORDLAND, null),
        new OrganisationRegistered(
            FFO, "Funksjonshemmedes fellesorganisasjon", "FFO", OrganisationKind.UMBRELLA, true),
        registered(1, "Medlem Én"),
        registered(2, "Medlem To"),
        new PersonErased(person(2)));
    service.given(anActiveCouncil());
    service.given(
        new LeaderExtended(COUNCIL, LeaderRole.LEADER, FFO_SEAT, day("2024-12-31")),
        new CommandRefused(
            new UUID(9, 9),
            "AppointMember",
            COUNCIL.toString(),
            COUNCIL,
            "council.seat-is-free",
            "/seat"));
    token = service.given(theNarvikCouncil());
  }

  private static PersonRegistered registered(int n, String name) {
    return new PersonRegistered(
        person(n), INNLANDET, new Personal(person(n), name), null, null, null, null);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static HttpResponse<String> get(String who, String path, String... headers) {
    var all = new String[headers.length + 2];
    all[0] = "Consistency-Token";
    all[1] = token;
    System.arraycopy(headers, 0, all, 2, headers.length);
    return service.get(who, path, all);
  }

  private static JsonNode answer(String who, String path) {
    var answer = get(who, path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer);
  }

  private static List<String> each(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(item -> item.path(field).asString())
        .toList();
  }

  @Test
  void theNarvikCouncilIsSilentAsOfTheEndOf2019() {
    var then = answer(service.office("1805"), "/councils/" + NARVIK + "?asOf=2019-12-31");

    assertThat(then.get("on").asString()).isEqualTo("2019-12-31");
    assertThat(then.get("state").asString()).isEqualTo("ACTIVE");
    assertThat(then.get("meetings").get("silent").get("since").asString()).isEqualTo("2018-10-09");
    assertThat(then.get("mandate").get("version").asInt()).isEqualTo(1);
    assertThat(then.get("unitNames").get("1805").asString()).isEqualTo("Nav Narvik");
    assertThat(
            answer(service.office("1805"), "/councils/" + NARVIK + "/members?asOf=2007-10-15")
                .get("members")
                .size())
        .isEqualTo(14);
  }

  @Test
  void beforeItWasEstablishedOrKnownThereIsNoCouncil() {
    assertThat(get(service.directorate(), "/councils/" + NARVIK + "?asOf=2007-09-30").statusCode())
        .isEqualTo(404);
    assertThat(
            get(
                    service.directorate(),
                    "/councils/" + NARVIK + "?asOf=2019-12-31&knownAt=2020-01-01")
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void theStatusAsOfTodayAndKnownNowIsTheLiveStatus() {
    var live = answer(service.directorate(), "/councils/" + NARVIK);

    assertThat(
            answer(
                service.directorate(),
                "/councils/" + NARVIK + "?asOf=" + live.get("on").asString()))
        .isEqualTo(live);
  }

  @Test
  void membersCarryTheNamesOfTodayAndAnErasedPersonHasNone() {
    var members =
        answer(service.county("0400"), "/councils/" + COUNCIL + "/members?asOf=2024-03-01");

    assertThat(each(members.get("members"), "person"))
        .containsExactly(person(1).toString(), person(2).toString(), person(3).toString());
    assertThat(members.get("members").get(0).get("name").asString()).isEqualTo("Medlem Én");
    assertThat(members.get("members").get(1).path("name").asString("")).isEmpty();
    assertThat(members.get("leadership").get("leader").get("name").asString())
        .isEqualTo("Medlem Én");
    assertThat(members.get("organisationNames").get(FFO.toString()).asString())
        .isEqualTo("Funksjonshemmedes fellesorganisasjon");
  }

  @Test
  void councilsAreListedInOrderAndNarrowedByUnitCountyLevelAndState() {
    var directorate = service.directorate();
    var all = answer(directorate, "/councils").get("items");

    assertThat(each(all, "name"))
        .containsExactly("Brukerutvalget i Innlandet", "Brukerutvalget i Nav Narvik");
    assertThat(each(answer(directorate, "/councils?unit=1805").get("items"), "council"))
        .containsExactly(NARVIK.toString());
    assertThat(each(answer(directorate, "/councils?county=1800").get("items"), "council"))
        .containsExactly(NARVIK.toString());
    assertThat(answer(directorate, "/councils?state=DISSOLVED").get("items").size()).isZero();
    assertThat(answer(directorate, "/councils?level=COUNTY").get("items").size()).isZero();
    assertThat(each(answer(directorate, "/councils?sort=HOST").get("items"), "host"))
        .containsExactly("0400", "1805");
    assertThat(all.get(1).get("silentSince").asString()).isEqualTo("2021-08-24");
  }

  @Test
  void councilsArePagedByCursor() {
    var first = answer(service.directorate(), "/councils?limit=1");
    var second =
        answer(service.directorate(), "/councils?limit=1&cursor=" + first.get("next").asString());

    assertThat(each(first.get("items"), "council")).containsExactly(COUNCIL.toString());
    assertThat(each(second.get("items"), "council")).containsExactly(NARVIK.toString());
    assertThat(second.path("next").asString("")).isEmpty();
  }

  @Test
  void aCouncilOutOfReachIsLikeOneThatIsNotThere() {
    var outOfReach = get(service.office("1805"), "/councils/" + COUNCIL);
    var missing = get(service.office("1805"), "/councils/" + SENTRUM);

    assertThat(outOfReach.statusCode()).isEqualTo(404);
    assertThat(json(outOfReach).get("code")).isEqualTo(json(missing).get("code"));
    assertThat(get(service.office("1805"), "/councils/" + COUNCIL + "/members").statusCode())
        .isEqualTo(404);
    assertThat(
            get(service.county("1800"), "/councils/" + COUNCIL + "?asOf=2024-03-01").statusCode())
        .isEqualTo(404);
    assertThat(each(answer(service.county("1800"), "/councils").get("items"), "council"))
        .containsExactly(NARVIK.toString());
    assertThat(answer(service.office("1804"), "/councils").get("items").size()).isZero();
  }

  @Test
  void aDayThatCannotBeUnderstoodIsNamed() {
    var answer = get(service.directorate(), "/councils/" + COUNCIL + "?asOf=yesterday");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).get("code").asString()).isEqualTo("request.parameter-invalid");
    assertThat(
            get(service.directorate(), "/councils/" + COUNCIL + "?knownAt=2024-13-01").statusCode())
        .isEqualTo(400);
    assertThat(
            get(service.directorate(), "/councils/" + COUNCIL + "?endingWithinMonths=0")
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void representationIsForTheCountyWithItsOwnUnitsAndForTheDirectorateWithAll() {
    var county = answer(service.county("1800"), "/representation?asOf=2008-01-01");

    assertThat(each(county.get("counties"), "county")).containsExactly("1800");
    assertThat(county.get("counties").get(0).get("filledShare").asDouble()).isEqualTo(1.0);
    assertThat(each(county.get("withoutCouncil"), "unit")).containsExactly("1800", "1804");
    assertThat(county.get("organisations").size()).isEqualTo(11);
    assertThat(each(answer(service.directorate(), "/representation").get("counties"), "county"))
        .containsExactly("0400", "1800");
    assertThat(get(service.office("1805"), "/representation").statusCode()).isEqualTo(403);
  }

  @Test
  void theHistoryIsForTheDirectorateAlone() {
    assertThat(get(service.county("0400"), "/audit").statusCode()).isEqualTo(403);
    assertThat(get(service.office("1805"), "/audit", "Accept", "text/csv").statusCode())
        .isEqualTo(403);
  }

  @Test
  void theHistoryTellsWhatWasAcceptedAndWhatWasRefusedInOrder() {
    var entries = answer(service.directorate(), "/audit?council=" + COUNCIL).get("items");

    assertThat(each(entries, "type"))
        .containsExactly(
            "council.CouncilEstablished",
            "council.MandateAdopted",
            "council.MemberAppointed",
            "council.MemberAppointed",
            "council.MemberAppointed",
            "council.LeaderChosen",
            "council.LeaderExtended",
            "audit.CommandRefused");
    assertThat(entries.get(7).get("refused").get("code").asString())
        .isEqualTo("council.seat-is-free");
    assertThat(
            each(
                answer(service.directorate(), "/audit?command=AppointMember").get("items"), "type"))
        .containsExactly("audit.CommandRefused");
    assertThat(answer(service.directorate(), "/audit?actor=Z990009").get("items").size()).isZero();
    assertThat(
            answer(service.directorate(), "/audit?correlation=correlation-1&limit=200")
                .get("items")
                .size())
        .isGreaterThan(30);
    assertThat(answer(service.directorate(), "/audit?to=2020-01-01").get("items").size()).isZero();
    assertThat(answer(service.directorate(), "/audit?from=2020-01-01&limit=1").get("items").size())
        .isEqualTo(1);
  }

  @Test
  void theHistoryOfAPersonHoldsWhatNamesOnlyTheAppointment() {
    assertThat(
            each(answer(service.directorate(), "/audit?person=" + person(1)).get("items"), "type"))
        .startsWith(
            "person.PersonRegistered",
            "council.MemberAppointed",
            "council.LeaderChosen",
            "council.LeaderExtended");
    assertThat(
            each(answer(service.directorate(), "/audit?organisation=" + FFO).get("items"), "type"))
        .contains(
            "organisation.OrganisationRegistered",
            "council.MandateAdopted",
            "council.LeaderExtended");
  }

  @Test
  void theHistoryOfAUnitHoldsThatOfItsCouncils() {
    assertThat(
            each(answer(service.directorate(), "/audit?unit=1805&limit=200").get("items"), "type"))
        .contains("unit.UnitRegistered", "council.CouncilEstablished", "meeting.MeetingClosed");
  }

  @Test
  void theHistoryIsExportedAsLinesOfJson() {
    var export =
        get(service.directorate(), "/audit?council=" + COUNCIL, "Accept", "application/x-ndjson");

    assertThat(export.statusCode()).isEqualTo(200);
    assertThat(export.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/x-ndjson");
    assertThat(export.body().lines())
        .hasSize(8)
        .allMatch(line -> line.startsWith("{\"position\":"));
  }

  @Test
  void theHistoryIsExportedAsATableWithoutAnyName() {
    var export = get(service.directorate(), "/audit", "Accept", "text/csv");

    assertThat(export.headers().firstValue("Content-Type").orElseThrow())
        .isEqualToIgnoringCase("text/csv;charset=UTF-8");
    assertThat(export.headers().firstValue("ETag")).isEmpty();
    assertThat(export.body())
        .startsWith("position;recordedAt;")
        .contains("person.PersonRegistered")
        .doesNotContain("Medlem Én");
    assertThat(answer(service.directorate(), "/audit?limit=200").toString())
        .doesNotContain("Medlem Én");
  }

  @Test
  void aDayOrYearBeyondSightIsNamed() {
    var far = "%2B999999999-12-31";
    for (var path :
        List.of(
            "/councils/" + COUNCIL + "?asOf=" + far,
            "/councils/" + COUNCIL + "?knownAt=" + far + "T00:00:00Z",
            "/representation?asOf=" + far,
            "/audit?to=9999-12-31",
            "/councils/" + COUNCIL + "/meetings?year=2147483647",
            "/public/minutes?year=999999999",
            "/organisations?name=%00")) {
      var answer = get(service.directorate(), path);
      assertThat(answer.statusCode()).as(path).isEqualTo(400);
      assertThat(json(answer).get("code").asString()).isEqualTo("request.parameter-invalid");
    }
  }

  @Test
  void whatWasCreatedIsReadWhereTheCommandsAnswerPoints() {
    assertThat(answer(service.office("1804"), "/units/1805").get("name").asString())
        .isEqualTo("Nav Narvik");
    assertThat(answer(service.office("1804"), "/organisations/" + FFO).get("shortName").asString())
        .isEqualTo("FFO");
    assertThat(answer(service.county("0400"), "/people/" + person(1)).get("name").asString())
        .isEqualTo("Medlem Én");
    assertThat(answer(service.directorate(), "/people/" + person(2)).path("name").isNull())
        .isTrue();
    for (var path : List.of("/units/9999", "/organisations/" + person(1), "/people/" + FFO)) {
      assertThat(get(service.directorate(), path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(get(service.county("1800"), "/people/" + person(1)).statusCode()).isEqualTo(404);
  }
}
