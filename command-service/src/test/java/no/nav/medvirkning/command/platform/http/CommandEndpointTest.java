package no.nav.medvirkning.command.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.nav.medvirkning.audit.AuditEvent.CommandRefused;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.platform.events.ConsistencyToken;
import no.nav.medvirkning.platform.events.EventMetadata;
import no.nav.medvirkning.unit.UnitEvent.UnitRenamed;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CommandEndpointTest {

  private static final TestCommandService SERVICE = TestCommandService.running();

  @BeforeAll
  static void aCounty() {
    register("1100", "COUNTY", null);
    register("1101", "OFFICE", "1100");
  }

  private static TestCommandService.Answer register(
      String number, String type, String county, String... headers) {
    var under = county == null ? "null" : '"' + county + '"';
    return SERVICE.post(
        "/commands/RegisterUnit",
        "{\"unit\":\"%s\",\"name\":\"Nav %s\",\"type\":\"%s\",\"county\":%s}"
            .formatted(number, number, type, under),
        headers);
  }

  private static String rename(String number, String name) {
    return "{\"unit\":\"%s\",\"name\":\"%s\",\"from\":\"2024-01-01\"}".formatted(number, name);
  }

  @Test
  void aCreateIsAnsweredWithWhereItIs() {
    var answer = register("1102", "OFFICE", "1100");
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("Location")).isEqualTo("/units/1102");
    assertThat(answer.header("ETag")).isEqualTo("\"0\"");
    assertThat(answer.text("aggregateId")).isEqualTo("1102");
    assertThat(answer.body().get("version").longValue()).isZero();
    assertThat(ConsistencyToken.parse(answer.text("consistencyToken")).position()).isNotNegative();
  }

  @Test
  void whatIsNoCreateIsAnswered200() {
    var answer = SERVICE.post("/commands/RenameUnit", rename("1101", "Nav Ålesund æøå Čáhci"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Location")).isEmpty();
    assertThat(answer.body().get("version").longValue()).isPositive();
  }

  @Test
  void laterCommandsHaveLaterTokens() {
    var first = SERVICE.post("/commands/RenameUnit", rename("1101", "Nav Første"));
    var second = SERVICE.post("/commands/RenameUnit", rename("1101", "Nav Andre"));
    assertThat(ConsistencyToken.parse(second.text("consistencyToken")).position())
        .isGreaterThan(ConsistencyToken.parse(first.text("consistencyToken")).position());
  }

  @Test
  void theServerMakesTheIdsThatAreLeftOut() {
    var answer =
        SERVICE.post(
            "/commands/RegisterOrganisation",
            "{\"name\":\"Paraply A\",\"kind\":\"UMBRELLA\",\"revealsSpecialCategory\":true}");
    assertThat(answer.status()).isEqualTo(201);
    var id = UUID.fromString(answer.body().get("assigned").get("organisation").stringValue());
    assertThat(id.version()).isEqualTo(7);
    assertThat(answer.header("Location")).isEqualTo("/organisations/" + id);
  }

  @Test
  void theCallerMayChooseTheId() {
    var id = "0b6f7f3e-2f55-4f0f-9b43-9d1e0c1f1101";
    var answer =
        SERVICE.post(
            "/commands/RegisterOrganisation",
            "{\"organisation\":\"%s\",\"name\":\"B\",\"kind\":\"COMPANY\",\"revealsSpecialCategory\":false}"
                .formatted(id));
    assertThat(answer.text("aggregateId")).isEqualTo(id);
    assertThat(answer.body().get("assigned")).isEmpty();
  }

  @Test
  void aRepeatWithTheSameKeyHasNoSecondEffect() {
    var body = "{\"name\":\"Paraply C\",\"kind\":\"UMBRELLA\",\"revealsSpecialCategory\":true}";
    var first = SERVICE.post("/commands/RegisterOrganisation", body, "Idempotency-Key", "key-1");
    var head = head();
    var second = SERVICE.post("/commands/RegisterOrganisation", body, "Idempotency-Key", "key-1");
    assertThat(first.status()).isEqualTo(201);
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.text("aggregateId")).isEqualTo(first.text("aggregateId"));
    assertThat(second.body().get("assigned")).isEqualTo(first.body().get("assigned"));
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(head()).isEqualTo(head);
  }

  @Test
  void theSameKeyWithOtherContentIsRefused() {
    var body = "{\"name\":\"Paraply D\",\"kind\":\"UMBRELLA\",\"revealsSpecialCategory\":true}";
    SERVICE.post("/commands/RegisterOrganisation", body, "Idempotency-Key", "key-2");
    var answer =
        SERVICE.post(
            "/commands/RegisterOrganisation",
            body.replace("true", "false"),
            "Idempotency-Key",
            "key-2");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("platform.idempotency-key-has-same-content");
  }

  @Test
  void aKeyThatIsNotPrintableIsRefused() {
    for (var key : List.of("x".repeat(256), "a\tb")) {
      var answer =
          SERVICE.post("/commands/RenameUnit", rename("1101", "Nav"), "Idempotency-Key", key);
      assertThat(answer.status()).as(key).isEqualTo(400);
      assertThat(answer.code()).isEqualTo("request.idempotency-key-invalid");
    }
  }

  @Test
  void ifMatchLetsOnlyWhoHasSeenTheVersionThrough() {
    register("1103", "OFFICE", "1100");
    assertThat(
            SERVICE
                .post("/commands/RenameUnit", rename("1103", "En"), "If-Match", "\"0\"")
                .status())
        .isEqualTo(200);
    var late = SERVICE.post("/commands/RenameUnit", rename("1103", "To"), "If-Match", "\"0\"");
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.code()).isEqualTo("platform.version-is-expected");
    assertThat(late.body().get("arguments").get("actual").longValue()).isEqualTo(1);
  }

  @Test
  void anIfMatchThatIsNoVersionIsRefused() {
    for (var version : List.of("0", "*", "W/\"0\"", "\"x\"", "\"-1\"", "\"0\",\"1\"")) {
      var answer = SERVICE.post("/commands/RenameUnit", rename("1101", "Nav"), "If-Match", version);
      assertThat(answer.status()).as(version).isEqualTo(400);
      assertThat(answer.code()).isEqualTo("request.if-match-invalid");
    }
  }

  @Test
  void ofManyWritersOfOneVersionOneWins() throws Exception {
    register("1104", "OFFICE", "1100");
    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      var writers =
          IntStream.range(0, 20)
              .mapToObj(i ->
                  (Callable<Integer>)
                      () ->
                          SERVICE
                              .post(
                                  "/commands/RenameUnit",
                                  rename("1104", "Nav " + i),
                                  "If-Match",
                                  "\"0\"")
                              .status())
              .toList();
      var answers =
          clients.invokeAll(writers).stream().map(java.util.concurrent.Future::resultNow).toList();
      assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
      assertThat(answers).containsOnly(200, 412);
    }
  }

  @Test
  void whatAnotherInstanceHasWrittenCountsAlthoughTheAggregateIsKeptHere() {
    register("1110", "OFFICE", "1100");
    writtenElsewhere("1110", 1);
    assertThat(
            SERVICE
                .post("/commands/RenameUnit", rename("1110", "Nav A"))
                .body()
                .get("version")
                .longValue())
        .as("a conflict is decided again")
        .isEqualTo(2);
    writtenElsewhere("1110", 3);
    assertThat(
            SERVICE
                .post("/commands/RenameUnit", rename("1110", "Nav B"), "If-Match", "\"3\"")
                .status())
        .as("a refusal is decided again")
        .isEqualTo(200);
    writtenElsewhere("1110", 5);
    assertThat(
            SERVICE
                .post("/commands/RenameUnit", rename("1110", "Nav C"), "If-Match", "\"4\"")
                .status())
        .as("who has not seen it is told")
        .isEqualTo(412);
  }

  private static void writtenElsewhere(String unit, long version) {
    var event = new UnitRenamed(new UnitNumber(unit), "Nav annensteds", LocalDate.of(2024, 1, 1));
    var metadata =
        new EventMetadata(
            "other", Role.DIRECTORATE, null, "RenameUnit", "c", "c", null, null, null, null, null);
    SERVICE
        .bean(EventStore.class)
        .publish(
            new GenericDomainEventMessage<>("Unit", unit, version, event, metadata.toMetaData()));
  }

  @Test
  void anUnknownCommandNamesTheNearest() {
    var answer = SERVICE.post("/commands/RenameUnits", "{}", "Accept-Language", "en");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("request.unknown-command");
    assertThat(answer.text("detail"))
        .isEqualTo("There is no such command. Did you mean RenameUnit?");
  }

  @Test
  void aCommandBetweenAggregatesIsNoCommandOfCallers() {
    assertThat(SERVICE.post("/commands/TakeCaseNumbers", "{}").status()).isEqualTo(404);
    assertThat(SERVICE.post("/commands/TakeOverPostponedCase", "{}").status()).isEqualTo(404);
  }

  @Test
  void aBrokenRuleIs422WithItsField() {
    var answer = register("1105", "OFFICE", null);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("unit.lies-under-a-county");
    assertThat(answer.field()).isEqualTo("/county");
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void whatIsNamedAndDoesNotExistIs422AndWhatTheCommandIsForIs404() {
    assertThat(register("1106", "OFFICE", "9999").status()).isEqualTo(422);
    var answer = SERVICE.post("/commands/RenameUnit", rename("9998", "Nav"));
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("platform.exists");
  }

  @Test
  void aTakenIdIs409() {
    register("1107", "OFFICE", "1100");
    var answer = register("1107", "OFFICE", "1100");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("platform.id-is-free");
  }

  @Test
  void anIdOfAnotherKindOfThingReadsAsMissing() {
    register("1112", "OFFICE", "1100");
    var person =
        SERVICE
            .post("/commands/RegisterPerson", "{\"unit\":\"1112\",\"name\":\"Representant 1\"}")
            .text("aggregateId");
    var suspension =
        SERVICE.post(
            "/commands/SuspendCouncil",
            "{\"council\":\"%s\",\"on\":\"2024-01-01\",\"reason\":\"Ro\"}".formatted(person));
    assertThat(suspension.status()).isEqualTo(404);
    assertThat(suspension.code()).isEqualTo("platform.exists");
    var meeting =
        SERVICE.post(
            "/commands/ScheduleMeeting",
            "{\"council\":\"%s\",\"days\":[{\"date\":\"2024-03-19\"}],\"place\":\"Hamar\"}"
                .formatted(person));
    assertThat(meeting.status()).isEqualTo(422);
    assertThat(meeting.code()).isEqualTo("platform.exists");
    assertThat(meeting.field()).isEqualTo("/council");
    var organisation =
        SERVICE.post(
            "/commands/RegisterOrganisation",
            "{\"organisation\":\"%s\",\"name\":\"A\",\"kind\":\"COMPANY\",\"revealsSpecialCategory\":false}"
                .formatted(person));
    assertThat(organisation.status()).isEqualTo(409);
    assertThat(organisation.code()).isEqualTo("platform.id-is-free");
  }

  @Test
  void theContextGoesIntoTheMetadata() {
    register("1108", "OFFICE", "1100");
    var body =
        "{\"unit\":\"1108\",\"name\":\"Nav Øst\",\"from\":\"2020-01-01\",\"context\":{\"happenedOn\":\"2020-01-02\","
            + "\"reason\":\"Fra gammelt arkiv\",\"legalGround\":\"Nav-loven § 6\"}}";
    assertThat(SERVICE.post("/commands/RenameUnit", body, "X-Correlation-ID", "import-7").status())
        .isEqualTo(200);
    var metadata = EventMetadata.from(lastOf("1108").getMetaData());
    assertThat(metadata.actor()).isEqualTo("test");
    assertThat(metadata.command()).isEqualTo("RenameUnit");
    assertThat(metadata.correlationId()).isEqualTo("import-7");
    assertThat(metadata.validOn()).hasToString("2020-01-02");
    assertThat(metadata.reason()).isEqualTo("Fra gammelt arkiv");
    assertThat(metadata.legalGround()).isEqualTo("Nav-loven § 6");
  }

  @Test
  void aRefusalIsRecordedWithoutTheContent() {
    var before = head();
    register("1109", "OFFICE", null);
    var recorded = since(before);
    assertThat(recorded).hasSize(1);
    var refused = (CommandRefused) recorded.getFirst().getPayload();
    assertThat(refused.command()).isEqualTo("RegisterUnit");
    assertThat(refused.target()).isEqualTo("1109");
    assertThat(refused.code()).isEqualTo("unit.lies-under-a-county");
    assertThat(refused.field()).isEqualTo("/county");
    assertThat(EventMetadata.from(recorded.getFirst().getMetaData()).actor()).isEqualTo("test");
  }

  @Test
  void whatCannotBeReadIsNotRecorded() {
    var before = head();
    assertThat(SERVICE.post("/commands/RegisterUnit", "{\"unit\":1}").status()).isEqualTo(400);
    assertThat(SERVICE.post("/commands/Nothing", "{}").status()).isEqualTo(404);
    assertThat(since(before)).isEmpty();
  }

  @Test
  void problemsComeInTheReadersLanguage() {
    var body = rename("1101", " ");
    assertThat(SERVICE.post("/commands/Nothing", "{}", "Accept-Language", "nn").text("title"))
        .isEqualTo("Finst ikkje");
    assertThat(SERVICE.post("/commands/Nothing", "{}", "Accept-Language", "nb").text("title"))
        .isEqualTo("Finnes ikke");
    assertThat(SERVICE.post("/commands/RenameUnit", body).code()).isEqualTo("text.blank");
  }

  @Test
  void onlyJsonIsTaken() {
    var request =
        SERVICE
            .request("/commands/RenameUnit", SERVICE.token("DIRECTORATE"))
            .header("Content-Type", "text/plain");
    assertThat(
            SERVICE
                .send(request.POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")))
                .status())
        .isEqualTo(415);
  }

  private static ConsistencyToken head() {
    return ConsistencyToken.of(SERVICE.bean(EventStore.class).createHeadToken());
  }

  private static List<? extends TrackedEventMessage<?>> since(ConsistencyToken position) {
    var store = SERVICE.bean(EventStore.class);
    try (var stream = store.openStream(store.createTailToken())) {
      var events = new java.util.ArrayList<TrackedEventMessage<?>>();
      while (stream.hasNextAvailable(200, java.util.concurrent.TimeUnit.MILLISECONDS)) {
        var event = stream.nextAvailable();
        if (event.trackingToken().position().orElse(-1) > position.position()) {
          events.add(event);
        }
      }
      return events;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static org.axonframework.eventhandling.DomainEventMessage<?> lastOf(String id) {
    return SERVICE
        .bean(EventStore.class)
        .readEvents(id)
        .asStream()
        .reduce((_, last) -> last)
        .orElseThrow();
  }
}
