package no.nav.medvirkning.query;

import static no.nav.medvirkning.query.RunningService.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRegistered;
import no.nav.medvirkning.organisation.OrganisationEvent.UmbrellaJoined;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.organisation.OrganisationKind;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.query.platform.VisibleUnits;
import no.nav.medvirkning.unit.UnitEvent.UnitClosed;
import no.nav.medvirkning.unit.UnitEvent.UnitMoved;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QueryServiceTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2007, 10, 1);
  private static final OrganisationId UMBRELLA =
      OrganisationId.of("00000000-0000-7000-8000-000000000001");
  private static final OrganisationId MEMBER =
      OrganisationId.of("00000000-0000-7000-8000-000000000002");

  private static RunningService service;
  private static String token;

  @BeforeAll
  static void aCountyWithUnits() {
    service = new RunningService();
    token =
        service.given(
            new UnitRegistered(number("0400"), "Nav Innlandet", UnitType.COUNTY, null, null),
            new UnitRegistered(number("0300"), "Nav Oslo", UnitType.COUNTY, null, null),
            new UnitRegistered(number("0402"), "Nav Åmot", UnitType.OFFICE, number("0400"), null),
            new UnitRegistered(number("0403"), "Nav Hamar", UnitType.OFFICE, number("0400"), null),
            new UnitRegistered(
                number("0404"), "Nav Østre Toten", UnitType.OFFICE, number("0400"), null),
            new UnitRegistered(number("0405"), "Nav Ærlig", UnitType.OFFICE, number("0300"), null),
            new UnitMoved(number("0405"), number("0400"), LocalDate.of(2020, 1, 1)),
            new UnitMoved(number("0402"), number("0300"), LocalDate.of(2099, 1, 1)),
            new UnitClosed(number("0403"), LocalDate.of(2023, 12, 31), List.of(number("0404"))),
            new OrganisationRegistered(
                UMBRELLA,
                "Funksjonshemmedes fellesorganisasjon",
                "FFO",
                OrganisationKind.UMBRELLA,
                true),
            new OrganisationRegistered(
                MEMBER,
                "Ålesund (forening) [a.b*]",
                null,
                OrganisationKind.MEMBER_ORGANISATION,
                true),
            new UmbrellaJoined(MEMBER, UMBRELLA, LONG_AGO));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void units_come_in_norwegian_order_and_lie_where_they_lie_today() {
    var answer = json(get("/units?county=0400"));

    assertThat(
            answer.get("items").findValuesAsString("name").stream()
                .filter(name -> name.startsWith("Nav")))
        .contains("Nav Hamar");
    assertThat(numbers(answer)).containsExactly("0403", "0405", "0404", "0402");
    assertThat(answer.has("next")).isTrue();
  }

  @Test
  void units_are_chosen_by_type_and_state() {
    assertThat(numbers(json(get("/units?type=COUNTY")))).containsExactly("0400", "0300");
    assertThat(numbers(json(get("/units?type=OFFICE&state=OPEN&sort=NUMBER"))))
        .containsExactly("0402", "0404", "0405");
    var closed = json(get("/units?state=CLOSED")).get("items").get(0);
    assertThat(closed.get("unit").asString()).isEqualTo("0403");
    assertThat(closed.get("successors").get(0).asString()).isEqualTo("0404");
  }

  @Test
  void pages_follow_each_other_without_gap_or_overlap() {
    var seen = new ArrayList<String>();
    String cursor = null;
    do {
      var page = json(get("/units?limit=2" + (cursor == null ? "" : "&cursor=" + cursor)));
      seen.addAll(numbers(page));
      cursor =
          page.get("next") == null || page.get("next").isNull()
              ? null
              : page.get("next").asString();
    } while (cursor != null);
    assertThat(seen).isEqualTo(numbers(json(get("/units")))).hasSize(6).doesNotHaveDuplicates();
  }

  @Test
  void a_cursor_of_another_question_is_refused() {
    var cursor = json(get("/units?limit=2")).get("next").asString();

    assertInvalid("/units?limit=2&state=OPEN&cursor=" + cursor, "cursor");
    assertInvalid("/units?cursor=nonsense", "cursor");
    assertInvalid("/units?cursor=eyJjIjpbeyIkbmUiOm51bGx9XX0", "cursor");
  }

  @Test
  void parameters_that_cannot_be_understood_are_named() {
    assertInvalid("/units?type=CASTLE", "type");
    assertInvalid("/units?county=4", "county");
    assertInvalid("/units?limit=0", "limit");
    assertInvalid("/units?limit=ten", "limit");
    assertInvalid("/units?contry=0400", "contry");
    assertInvalid("/units?county=0400&county=0300", "county");
    assertInvalid("/units?county%5B%24ne%5D=0400", "county[$ne]");
    assertInvalid("/organisations?umbrella=ffo", "umbrella");
  }

  @Test
  void organisations_are_found_by_the_beginning_of_a_name_whatever_its_characters() {
    assertThat(json(get("/organisations?name=ffo")).get("items").size()).isEqualTo(1);
    assertThat(
            json(get("/organisations?name=" + encoded("ÅLESUND (forening) [a.b*")))
                .get("items")
                .size())
        .isEqualTo(1);
    assertThat(json(get("/organisations?name=" + encoded(".*"))).get("items").size()).isZero();
    assertThat(
            json(get("/organisations?umbrella=" + UMBRELLA))
                .get("items")
                .get(0)
                .get("organisation")
                .asString())
        .isEqualTo(MEMBER.toString());
    assertThat(
            json(get("/organisations?kind=UMBRELLA"))
                .get("items")
                .get(0)
                .get("shortName")
                .asString())
        .isEqualTo("FFO");
  }

  @Test
  void an_answer_that_has_not_changed_is_not_sent_again() {
    var first = get("/units?type=COUNTY");
    var tag = first.headers().firstValue("ETag").orElseThrow();

    var second = service.get(service.directorate(), "/units?type=COUNTY", "If-None-Match", tag);

    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
  }

  @Test
  void a_query_sees_the_write_that_its_token_names() {
    for (var i = 10; i < 40; i++) {
      var written =
          service.given(
              new UnitRegistered(number("99" + i), "Nav " + i, UnitType.SPECIAL_UNIT, null, null));
      var answer =
          service.get(
              service.office("0402"),
              "/units?type=SPECIAL_UNIT&limit=200",
              "Consistency-Token",
              written);
      assertThat(numbers(json(answer))).contains("99" + i);
    }
    for (var i = 10; i < 40; i++) {
      service.given(new UnitClosed(number("99" + i), LONG_AGO, List.of()));
    }
    assertThat(service.get(service.office("0402"), "/units", "Consistency-Token", "x").statusCode())
        .isEqualTo(400);
  }

  @Test
  void a_county_reaches_the_units_that_lie_below_it_today() {
    get("/units");
    var visible = service.bean(VisibleUnits.class);
    var county = new Caller("Z990002", Role.COUNTY, java.util.Set.of(number("0400")));
    assertThat(visible.to(county, "GET /councils").units())
        .containsExactlyInAnyOrder(
            number("0400"), number("0402"), number("0403"), number("0404"), number("0405"));
    var office = new Caller("Z990003", Role.OFFICE, java.util.Set.of(number("0402")));
    assertThat(visible.to(office, "GET /councils").units()).containsExactly(number("0402"));
    assertThat(visible.to(office, "GET /units").all()).isTrue();
  }

  @Test
  void operators_see_the_projections_and_nobody_else_does() {
    var answer = get("/internal/projections");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).get("projections").findValuesAsString("view"))
        .contains("organisations", "people", "units");
    assertThat(json(answer).get("projections").findValuesAsString("state"))
        .containsOnly("ANSWERING");
    assertThat(service.get(service.county("0400"), "/internal/projections").statusCode())
        .isEqualTo(403);
    assertThat(
            service
                .send("POST", service.office("0402"), "/internal/projections/units/rebuild")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            service
                .send("POST", service.directorate(), "/internal/projections/castles/rebuild")
                .statusCode())
        .isEqualTo(404);
    assertThat(
            service
                .send("POST", service.directorate(), "/internal/projections/organisations/retry")
                .statusCode())
        .isEqualTo(202);
  }

  @Test
  void the_service_is_ready_once_its_views_are_filled() {
    get("/units");
    assertThat(service.get(service.directorate(), "/internal/isReady").statusCode()).isEqualTo(200);
    assertThat(service.get(service.directorate(), "/internal/prometheus").body())
        .contains("medvirkning_projection_lag{view=\"units\"}");
  }

  @Test
  void without_the_database_queries_say_so_within_a_second_and_catch_up_by_themselves() {
    try (var own = new RunningService()) {
      var written =
          own.given(
              new UnitRegistered(number("0400"), "Nav Innlandet", UnitType.COUNTY, null, null));
      assertThat(own.get(own.directorate(), "/units", "Consistency-Token", written).statusCode())
          .isEqualTo(200);

      own.stopMongo();
      var start = System.nanoTime();
      var answer = own.get(own.directorate(), "/units");
      var took = Duration.ofNanos(System.nanoTime() - start);
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
      assertThat(took).as("far below the driver's 30 s").isLessThan(Duration.ofSeconds(5));
      var operators = own.get(own.directorate(), "/internal/projections");
      assertThat(operators.statusCode()).isEqualTo(503);
      assertThat(operators.headers().firstValue("Retry-After")).isPresent();
      assertThat(operators.headers().firstValue("Content-Type").orElseThrow())
          .startsWith("application/problem+json");
      assertThat(json(operators).get("code").asString()).isEqualTo("request.unavailable");
      assertThat(
              own.send("POST", own.directorate(), "/internal/projections/units/rebuild")
                  .statusCode())
          .isEqualTo(503);
      own.given(
          new UnitRegistered(number("0402"), "Nav Åmot", UnitType.OFFICE, number("0400"), null));

      own.startMongo();
      var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      var again = own.get(own.directorate(), "/units");
      while (again.statusCode() != 200 || !numbers(json(again)).equals(List.of("0400", "0402"))) {
        assertThat(System.nanoTime()).as(again.body()).isLessThan(deadline);
        again = own.get(own.directorate(), "/units");
      }
      System.out.println("503 after " + took.toMillis() + " ms");
    }
  }

  private static java.net.http.HttpResponse<String> get(String path) {
    return service.get(service.directorate(), path, "Consistency-Token", token);
  }

  private static void assertInvalid(String path, String parameter) {
    var answer = get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(400);
    assertThat(json(answer).get("code").asString()).isEqualTo("request.parameter-invalid");
    assertThat(json(answer).get("arguments").get("parameter").asString()).isEqualTo(parameter);
  }

  private static List<String> numbers(tools.jackson.databind.JsonNode page) {
    return StreamSupport.stream(page.get("items").spliterator(), false)
        .map(unit -> unit.get("unit").asString())
        .toList();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static UnitNumber number(String number) {
    return new UnitNumber(number);
  }
}
