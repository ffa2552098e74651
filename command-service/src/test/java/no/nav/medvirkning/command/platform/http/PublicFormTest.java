package no.nav.medvirkning.command.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.platform.events.EventMetadata;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.volunteer.ErasureDayEvent.ErasureDue;
import no.nav.medvirkning.volunteer.VolunteerEvent.Cause;
import no.nav.medvirkning.volunteer.VolunteerEvent.InterestShown;
import no.nav.medvirkning.volunteer.VolunteerEvent.VolunteerErased;
import no.nav.medvirkning.volunteer.VolunteerId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/// The one way in without a token, behind a proxy that tells the client's address. Each test has an
/// address and a day of its own.
class PublicFormTest {

  private static final String PATH = "/public/volunteers";
  private static final int PER_ADDRESS = 12;
  private static final TestCommandService SERVICE =
      TestCommandService.started(
          List.of(TestClock.Set.class),
          "--server.forward-headers-strategy=native",
          "--medvirkning.volunteers.per-address=" + PER_ADDRESS,
          "--medvirkning.volunteers.in-total=1000",
          "--medvirkning.volunteers.keep-for=P30D",
          "--medvirkning.volunteers.consent-text=2026-1");
  private static final TestClock CLOCK = SERVICE.bean(TestClock.class);
  private static final AtomicInteger ADDRESSES = new AtomicInteger();

  private final String address = "203.0.113." + ADDRESSES.incrementAndGet();

  @BeforeAll
  static void aUnit() {
    var unit = "{\"unit\":\"1501\",\"name\":\"Fylke\",\"type\":\"COUNTY\"}";
    assertThat(SERVICE.post("/commands/RegisterUnit", unit).status()).isEqualTo(201);
  }

  private static String form(String message) {
    return form("Interessert Bruker", "interessert@example.no", message);
  }

  private static String form(String name, String email, String message) {
    return """
    {"unit":"1501","name":"%s","email":"%s","message":"%s","consent":true}"""
        .formatted(name, email, message);
  }

  private TestCommandService.Answer send(String body) {
    return sendFrom(address, body);
  }

  private static TestCommandService.Answer sendFrom(String address, String body) {
    return sendFrom(SERVICE, address, BodyPublishers.ofString(body));
  }

  private static TestCommandService.Answer sendFrom(
      TestCommandService service, String address, HttpRequest.BodyPublisher body) {
    return service.send(
        service
            .anonymous(PATH)
            .header("Content-Type", "application/json")
            .header("X-Forwarded-For", address)
            .POST(body));
  }

  private static List<DomainEventMessage<?>> stream(String id) {
    var messages = new ArrayList<DomainEventMessage<?>>();
    SERVICE.bean(EventStore.class).readEvents(id).asStream().forEach(messages::add);
    return messages;
  }

  private static List<DomainEvent> events(VolunteerId volunteer) {
    return stream(volunteer.toString()).stream()
        .map(message -> (DomainEvent) message.getPayload())
        .toList();
  }

  private static List<VolunteerId> dueAfter(LocalDate day) {
    return stream("erasure/" + day).stream()
        .map(message -> ((ErasureDue) message.getPayload()).volunteer())
        .toList();
  }

  // --- what is taken in ---

  @Test
  void aFormIsTakenInAndTheAnswerHoldsNothingToRead() {
    CLOCK.set("2026-03-02T09:00:00Z");
    var answer = send(form("Jeg vil gjerne bidra."));

    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.response().body()).isEmpty();
    var volunteer = dueAfter(LocalDate.of(2026, 4, 1)).getLast();
    assertThat(answer.response().headers().map().toString()).doesNotContain(volunteer.toString());
    assertThat(answer.response().headers().map().keySet())
        .doesNotContain("location", "etag", "consistency-token");
    assertThat(events(volunteer).getFirst()).isInstanceOfSatisfying(InterestShown.class, shown -> {
      assertThat(shown.name().value()).isEqualTo("Interessert Bruker");
      assertThat(shown.email().value()).isEqualTo("interessert@example.no");
      assertThat(shown.message().value()).isEqualTo("Jeg vil gjerne bidra.");
      assertThat(shown.consent()).isEqualTo("2026-1");
      assertThat(shown.on()).isEqualTo("2026-03-02");
      assertThat(shown.keptUntil()).isEqualTo("2026-04-01");
    });
    var metadata = EventMetadata.from(stream(volunteer.toString()).getFirst().getMetaData());
    assertThat(metadata.actor()).isEqualTo("public");
    assertThat(metadata.actingUnit()).isEqualTo(new UnitNumber("1501"));
    assertThat(metadata.command()).isEqualTo("ShowInterest");
  }

  @Test
  void theExampleOfTheDocumentIsTakenInWhereTheUnitExists() {
    var operation = SERVICE.get("/v3/api-docs").body().at("/paths/~1public~1volunteers/post");
    assertThat(operation.get("security").isEmpty()).as("no token").isTrue();
    assertThat(operation.get("summary").stringValue()).startsWith("Show interest");
    assertThat(operation.get("description").stringValue()).contains("national identity number");
    assertThat(operation.at("/responses/202/content").isMissingNode()).isTrue();
    assertThat(operation.at("/responses/429/headers/Retry-After").isObject()).isTrue();
    assertThat(operation.at("/requestBody/content/application~1json/schema/$ref").stringValue())
        .isEqualTo("#/components/schemas/Interest");
    var example = operation.at("/requestBody/content/application~1json/example");
    assertThat(example.get("consent").booleanValue()).isTrue();
    assertThat(send(example.toString().replace("0403", "1501")).status()).isEqualTo(202);
  }

  // --- what is open and what is not ---

  @ParameterizedTest
  @CsvSource({
    "GET, /public/volunteers",
    "PUT, /public/volunteers",
    "PATCH, /public/volunteers",
    "DELETE, /public/volunteers",
    "OPTIONS, /public/volunteers",
    "POST, /public/volunteers/",
    "POST, /public/volunteers/x",
    "POST, /public/volunteers.json",
    "POST, /public/VOLUNTEERS",
    "POST, /public",
    "POST, /public/minutes",
    "GET, /public/minutes",
    "POST, /commands",
    "POST, /commands/ShowInterest",
    "POST, /commands/EraseVolunteer",
    "GET, /volunteers",
    "GET, /v3/api-docs",
    "GET, /internal/health"
  })
  void nothingElseIsOpen(String method, String path) {
    var request =
        SERVICE
            .anonymous(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString("{}"));
    assertThat(SERVICE.send(request).status()).isEqualTo(401);
  }

  @Test
  void whatTheServiceGivesItselfNobodyCanSend() {
    for (var command : List.of("ShowInterest", "EndKeeping", "NoteErasure", "TakeUpFinding")) {
      assertThat(SERVICE.post("/commands/" + command, "{}").code())
          .isEqualTo("request.unknown-command");
    }
  }

  // --- how strictly it is read ---

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[]|400|request.not-an-object|",
        "{|400|request.not-json|",
        "{}|400|request.missing-member|/unit",
        "\"consent\":true|400|request.missing-member|/message",
        "\"message\":null,\"consent\":true|400|request.missing-member|/message",
        "\"message\":7,\"consent\":true|400|request.expected-text|/message",
        "\"message\":\"Hei\",\"consent\":\"true\"|400|request.expected-boolean|/consent",
        "\"message\":\"Hei\"|400|request.missing-member|/consent",
        "\"message\":\"Hei\",\"consent\":true,\"phone\":\"1\"|400|request.unknown-member|/phone",
        "\"message\":\"Hei\",\"consent\":true,\"consent\":true|400|request.duplicate-member|/consent",
        "\"message\":\" \",\"consent\":true|400|text.blank|/message",
        "\"message\":\"01818010083\",\"consent\":true|400|text.national-identity-number|/message",
        "\"message\":\"Hei\",\"consent\":false|422|volunteer.consent-is-given|/consent"
      })
  void whatIsNotExactlyTheFormIsRefusedWithThePlace(
      String body, int status, String code, String place) {
    var whole =
        body.startsWith("\"")
            ? "{\"unit\":\"1501\",\"name\":\"Interessert Bruker\",\"email\":\"interessert@example.no\","
                + body
                + "}"
            : body;
    var answer = sendFrom("198.51.100." + ADDRESSES.incrementAndGet(), whole);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.field()).isEqualTo(place == null ? "" : place);
  }

  @Test
  void nameAndAddressAreHeldAgainstTheirRules() {
    var noAddress = send(form("Interessert Bruker", "interessert.example.no", "Hei"));
    assertThat(List.of(noAddress.code(), noAddress.field()))
        .containsExactly("value.email-address", "/email");
    var number = send(form("018180 10083", "interessert@example.no", "Hei"));
    assertThat(List.of(number.code(), number.field()))
        .containsExactly("text.national-identity-number", "/name");
    var twoLines = send(form("Interessert\\nBruker", "interessert@example.no", "Hei"));
    assertThat(List.of(twoLines.code(), twoLines.field()))
        .containsExactly("text.control-character", "/name");
    var nowhere = send(form("Hei").replace("1501", "1599"));
    assertThat(nowhere.status()).isEqualTo(422);
    assertThat(List.of(nowhere.code(), nowhere.field()))
        .containsExactly("platform.exists", "/unit");
  }

  @Test
  void onlyJsonIsTakenIn() {
    for (var type : List.of("text/plain", "application/x-ndjson", "multipart/form-data")) {
      var request =
          SERVICE.anonymous(PATH).header("Content-Type", type).POST(BodyPublishers.ofString("{}"));
      assertThat(SERVICE.send(request).status()).as(type).isEqualTo(415);
    }
  }

  @Test
  void aFormIsAtMostEightKibibytes() {
    var rest = form("").length();
    assertThat(send(form("a".repeat(8192 - rest))).status()).isEqualTo(202);
    var tooLarge = send(form("a".repeat(8193 - rest)));
    assertThat(tooLarge.status()).isEqualTo(413);
    assertThat(tooLarge.body().at("/arguments/bytes").intValue()).isEqualTo(8192);
  }

  @Test
  void aFormThatDoesNotTellItsLengthIsAtMostEightKibibytes() {
    var bytes = form("a".repeat(20_000)).getBytes(UTF_8);
    var body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    assertThat(sendFrom(SERVICE, address, body).status()).isEqualTo(413);
  }

  // --- how often ---

  @Test
  void anAddressSendsSoManyAndIsToldWhenToComeAgain() {
    for (var i = 0; i < PER_ADDRESS; i++) {
      assertThat(send("{}").status()).isEqualTo(400);
    }
    var answer = send(form("Hei"));
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.code()).isEqualTo("request.too-many");
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 3601);
    assertThat(sendFrom("203.0.113.250", form("Hei")).status()).as("another").isEqualTo(202);
  }

  /// The proxy adds the address that it sees at the end; what the client wrote before it is not
  /// believed.
  @Test
  void aClientCannotTakeOnAddressesBehindTheProxy() {
    for (var i = 0; i < PER_ADDRESS; i++) {
      assertThat(sendFrom("192.0.2." + i + ", " + address, "{}").status()).isEqualTo(400);
    }
    assertThat(sendFrom("192.0.2.99, " + address, "{}").status()).isEqualTo(429);
  }

  /// Five an hour is what one address has where nothing is set.
  @Test
  void withoutAProxyTheHeaderSaysNothing() {
    var service = TestCommandService.running();
    var statuses =
        Stream.iterate(1, i -> i + 1)
            .limit(6)
            .map(i -> sendFrom(service, "192.0.2." + i, BodyPublishers.ofString("{}")).status())
            .toList();
    assertThat(statuses).containsExactly(400, 400, 400, 400, 400, 429);
  }

  // --- erasure ---

  /// The task that Spring runs.
  private static void eraseWhatIsDue() {
    SERVICE.bean(ScheduledTaskHolder.class).getScheduledTasks().stream()
        .filter(task -> task.toString().contains("WhenKeptLongEnoughThenErased"))
        .findFirst()
        .orElseThrow()
        .getTask()
        .getRunnable()
        .run();
  }

  private VolunteerId volunteerShownOn(String day) {
    CLOCK.set(day + "T12:00:00Z");
    assertThat(send(form("Jeg vil gjerne bidra.")).status()).isEqualTo(202);
    return dueAfter(LocalDate.parse(day).plusDays(30)).getLast();
  }

  @Test
  void nobodyIsErasedOnTheLastDay() {
    var volunteer = volunteerShownOn("2026-05-01");
    CLOCK.set("2026-05-31T21:59:59Z");
    eraseWhatIsDue();
    assertThat(events(volunteer)).hasSize(1);
  }

  /// Also where the service was away on that day: it remembers nothing that could be lost.
  @Test
  void whoWasKeptLongEnoughIsErasedWheneverTheServiceIsThereAgain() {
    var volunteer = volunteerShownOn("2026-06-01");
    CLOCK.set("2027-07-01T03:00:00Z");
    eraseWhatIsDue();
    assertThat(events(volunteer).getLast())
        .isEqualTo(
            new VolunteerErased(
                volunteer,
                new UnitNumber("1501"),
                Cause.KEPT_LONG_ENOUGH,
                LocalDate.of(2027, 7, 1)));
  }

  @Test
  void twoAtATimeEraseOnce() throws Exception {
    var volunteer = volunteerShownOn("2028-06-01");
    CLOCK.set("2028-07-02T03:00:00Z");
    try (var threads = Executors.newFixedThreadPool(2)) {
      var one = threads.submit(PublicFormTest::eraseWhatIsDue);
      var other = threads.submit(PublicFormTest::eraseWhatIsDue);
      one.get();
      other.get();
    }
    assertThat(events(volunteer)).hasSize(2);
    assertThat(events(volunteer).getLast()).isInstanceOf(VolunteerErased.class);
  }

  @Test
  void whoIsErasedAlreadyIsLeftAlone() {
    var volunteer = volunteerShownOn("2029-06-01");
    var erase = "{\"volunteer\":\"%s\"}".formatted(volunteer);
    var token = SERVICE.token("COUNTY", "1501");
    assertThat(SERVICE.postAs(token, "/commands/EraseVolunteer", erase).status()).isEqualTo(200);
    CLOCK.set("2029-07-02T03:00:00Z");
    eraseWhatIsDue();
    assertThat(events(volunteer)).hasSize(2);
  }

  /// Name, e-mail and message stand in no log and in no byte on disk, before and after; once
  /// erased, nothing on this side can read them.
  @Test
  void whatTheFormToldIsNowhereOnceItIsErased() throws IOException {
    var canaries = List.of("Kanarifugl", "kanarimail", "Kanarimelding");
    var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    var ours = (Logger) LoggerFactory.getLogger("no.nav.medvirkning");
    var logged = new ListAppender<ILoggingEvent>();
    logged.start();
    root.addAppender(logged);
    ours.setLevel(Level.TRACE);
    try {
      CLOCK.set("2030-01-01T12:00:00Z");
      var form = form("Kanarifugl Bruker", "kanarimail@example.no", "Kanarimelding til Nav");
      assertThat(send(form).status()).isEqualTo(202);
      assertThat(send(form.replace("1501", "1599")).status()).as("refused").isEqualTo(422);
      assertThat(send(form.replace("\"consent\"", "\"more\"")).status()).isEqualTo(400);
      assertNoByteOnDisk(canaries);
      var volunteer = dueAfter(LocalDate.of(2030, 1, 31)).getLast();
      assertThat(read(volunteer).name().value()).isEqualTo("Kanarifugl Bruker");

      CLOCK.advance(Duration.ofDays(31));
      eraseWhatIsDue();

      var shown = read(volunteer);
      assertThat(shown.name().value()).isNull();
      assertThat(shown.email().value()).isNull();
      assertThat(shown.message().value()).isNull();
      assertNoByteOnDisk(canaries);
      assertThat(logged.list).as("something is logged").isNotEmpty();
      for (var event : List.copyOf(logged.list)) {
        var line = event.getFormattedMessage() + event.getMDCPropertyMap() + event.getThrowableProxy();
        assertThat(line).doesNotContain(canaries);
      }
    } finally {
      root.detachAppender(logged);
      ours.setLevel(null);
    }
  }

  private static InterestShown read(VolunteerId volunteer) {
    return (InterestShown) events(volunteer).getFirst();
  }

  private static void assertNoByteOnDisk(List<String> canaries) throws IOException {
    try (var files = Files.walk(SERVICE.data())) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (var canary : canaries) {
          assertThat(bytes.contains(canary)).as(canary + " in " + file.getFileName()).isFalse();
        }
      }
    }
  }
}
