package no.nav.medvirkning.command.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import no.nav.medvirkning.platform.events.ConsistencyToken;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportSubmitted;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The life of Nav Kontor's report for 2024 over HTTP, with a query service that comes and goes.
class AnnualReportOverHttpTest {

  private static final String REPORT = "report/1501/2024";

  private static final AtomicReference<String> QUERIED = new AtomicReference<>("");
  private static volatile boolean rubbish;

  private static HttpServer queryService;
  private static TestCommandService service;

  @BeforeAll
  static void anOfficeUnderACounty() throws IOException {
    queryService =
        HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    queryService.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    queryService.createContext(
        "/",
        exchange -> {
          QUERIED.set(
              exchange.getRequestURI() + " " + exchange.getRequestHeaders().get("Authorization"));
          var seen =
              ConsistencyToken.parse(exchange.getRequestHeaders().getFirst("Consistency-Token"));
          var body =
              rubbish
                  ? "<html>"
                  : """
                  {"position": %d, "definitions": 1, "builtFrom": [],
                   "figures": [{"figure": "meetings.held", "of": null, "value": 4}]}
                  """
                      .formatted(seen.position());
          var bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    queryService.start();
    service =
        TestCommandService.started(
            List.of(),
            "--medvirkning.query-service.url=http://127.0.0.1:"
                + queryService.getAddress().getPort(),
            "--medvirkning.query-service.timeout=PT5S");
    directorate("RegisterUnit", "{\"unit\":\"1500\",\"name\":\"Fylke\",\"type\":\"COUNTY\"}");
    directorate(
        "RegisterUnit",
        "{\"unit\":\"1501\",\"name\":\"Kontor\",\"type\":\"OFFICE\",\"county\":\"1500\"}");
  }

  @AfterAll
  static void stop() {
    queryService.stop(0);
  }

  private static void directorate(String command, String body) {
    assertThat(service.post("/commands/" + command, body).status()).isEqualTo(201);
  }

  private static TestCommandService.Answer county(String command, String body) {
    return service.postAs(service.token("COUNTY", "1500"), "/commands/" + command, body);
  }

  private static TestCommandService.Answer office(String command, String body, String... headers) {
    return service.postAs(service.token("OFFICE", "1501"), "/commands/" + command, body, headers);
  }

  private static List<? extends EventMessage<?>> recorded() {
    return service.bean(EventStore.class).readEvents(REPORT).asStream().toList();
  }

  @Test
  void aReportIsSubmittedOnceItsFiguresCanBeHad() {
    var opened =
        county(
            "OpenAnnualReport",
            "{\"unit\":\"1501\",\"year\":2024,\"by\":\"1500\",\"due\":\"2199-02-15\"}");
    assertThat(opened.status()).as(opened.response().body()).isEqualTo(201);
    assertThat(opened.header("Location")).isEqualTo("/reports/annual/2024/status");
    var written =
        office(
            "WriteSection",
            "{\"unit\":\"1501\",\"year\":2024,\"section\":\"WHAT_WAS_DONE\",\"text\":\"Fire møter.\"}");
    assertThat(written.status()).as(written.response().body()).isEqualTo(200);
    var submit = "{\"unit\":\"1501\",\"year\":2024}";

    rubbish = true;
    var head = service.bean(EventStore.class).createHeadToken();
    var away = office("SubmitAnnualReport", submit, "Accept-Language", "en");
    assertThat(away.status()).isEqualTo(503);
    assertThat(away.code()).isEqualTo("report.figures-away");
    assertThat(away.header("Retry-After")).isEqualTo("5");
    assertThat(away.text("detail")).startsWith("The figures of the report cannot be had");
    assertThat(recorded()).hasSize(2);
    assertThat(service.bean(EventStore.class).createHeadToken())
        .as("nothing is recorded, not even a refusal")
        .isEqualTo(head);

    rubbish = false;
    var submitted = office("SubmitAnnualReport", submit, "Idempotency-Key", "submit-1");
    assertThat(submitted.status()).as(submitted.response().body()).isEqualTo(200);
    assertThat(QUERIED.get())
        .startsWith("/reports/annual/2024/units/1501/frozen [Bearer ey")
        .as("the caller's own token");
    var frozen = (AnnualReportSubmitted) recorded().getLast().getPayload();
    assertThat(frozen.figures()).hasSize(1);
    assertThat(frozen.position()).isEqualTo(ConsistencyToken.of(head).position());

    QUERIED.set("nobody");
    assertThat(office("SubmitAnnualReport", submit, "Idempotency-Key", "submit-1").status())
        .as("a repeat")
        .isEqualTo(200);
    assertThat(QUERIED.get()).isEqualTo("nobody");

    var approved = county("ApproveAnnualReport", submit);
    assertThat(approved.status()).as(approved.response().body()).isEqualTo(200);
    assertThat(recorded()).hasSize(4);
  }
}
