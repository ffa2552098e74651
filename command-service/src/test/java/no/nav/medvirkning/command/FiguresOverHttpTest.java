package no.nav.medvirkning.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import no.nav.medvirkning.platform.events.ConsistencyToken;
import no.nav.medvirkning.platform.web.ProblemException;
import no.nav.medvirkning.report.BuiltFrom;
import no.nav.medvirkning.report.FiguresOfYear;
import no.nav.medvirkning.report.FrozenFigure;
import no.nav.medvirkning.report.ReportLevel;
import no.nav.medvirkning.report.ReportState;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/// The figures are asked for over real HTTP, on 127.0.0.1, of a query service that answers, is
/// slow, is away, or answers something else.
class FiguresOverHttpTest {

  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final long HEAD = 1_013;

  private static final String ANSWER =
      """
      {"position": 1013, "definitions": 3,
       "figures": [{"figure": "meetings.held", "of": null, "value": 4},
                   {"figure": "attendance.share", "of": "USER", "value": 0.8750},
                   {"figure": "compensation.paid", "of": null, "value": null}],
       "builtFrom": [{"unit": "0417", "state": "APPROVED"}, {"unit": "0418", "state": null}]}
      """;

  private final List<String> requests = new ArrayList<>();
  private final HttpServer server = server();

  @BeforeEach
  void theCallerHasSentAToken() {
    var request = new MockHttpServletRequest();
    request.addHeader("Authorization", "Bearer callers-token");
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
  }

  @AfterEach
  void stop() {
    RequestContextHolder.resetRequestAttributes();
    server.stop(0);
  }

  private static HttpServer server() {
    try {
      var server =
          HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void answers(int status, String body) {
    server.createContext(
        "/",
        exchange -> {
          note(exchange);
          answer(exchange, status, body);
        });
  }

  private void note(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    requests.add(
        String.join(
            " | ",
            exchange.getRequestMethod() + " " + exchange.getRequestURI(),
            String.valueOf(headers.getFirst("Authorization")),
            String.valueOf(headers.getFirst("Consistency-Token")),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private FiguresOverHttp figures(@Nullable String url) {
    return figures(url, null);
  }

  private FiguresOverHttp figures(@Nullable String url, @Nullable String exchange) {
    var settings =
        new QueryServiceSettings(
            url, exchange, "api://query", Duration.ofSeconds(2), Duration.ofSeconds(2));
    return new FiguresOverHttp(
        settings, new TokenForQueryService(settings), () -> new GlobalSequenceTrackingToken(HEAD));
  }

  private static void away(FiguresOverHttp figures) {
    var thrown =
        catchThrowableOfType(
            ProblemException.class, () -> figures.of(ReportLevel.UNIT, HAMAR, 2024));
    assertThat(thrown).isNotNull();
    assertThat(thrown.status().value()).isEqualTo(503);
    assertThat(thrown.code()).isEqualTo("report.figures-away");
    assertThat(thrown.headers().getFirst("Retry-After")).isEqualTo("5");
  }

  @Test
  void theyComeAsTheyWereCounted() {
    answers(200, ANSWER);

    assertThat(figures(address()).of(ReportLevel.UNIT, HAMAR, 2024))
        .isEqualTo(
            new FiguresOfYear(
                1_013,
                3,
                List.of(
                    new FrozenFigure("meetings.held", null, new BigDecimal("4")),
                    new FrozenFigure("attendance.share", "USER", new BigDecimal("0.8750")),
                    new FrozenFigure("compensation.paid", null, null)),
                List.of(
                    new BuiltFrom(new UnitNumber("0417"), ReportState.APPROVED),
                    new BuiltFrom(new UnitNumber("0418"), null))));
  }

  @Test
  void theyAreAskedForOnTheCallersBehalfOnceAllEventsAreSeen() {
    answers(200, ANSWER);

    figures(address() + "/").of(ReportLevel.UNIT, HAMAR, 2024);

    assertThat(requests)
        .containsExactly(
            "GET /reports/annual/2024/units/0403/frozen | Bearer callers-token | "
                + new ConsistencyToken(HEAD)
                + " | ");
  }

  @Test
  void eachLevelHasItsOwnPlace() {
    answers(200, ANSWER);

    figures(address()).of(ReportLevel.COUNTY, new UnitNumber("0400"), 2024);
    figures(address()).of(ReportLevel.NATION, new UnitNumber("0200"), 2024);

    assertThat(requests.getFirst()).startsWith("GET /reports/annual/2024/counties/0400/frozen |");
    assertThat(requests.getLast()).startsWith("GET /reports/annual/2024/frozen |");
  }

  @Test
  void whatTheQueryServiceWritesIsWhatIsReadHere() {
    var written = new JsonMapper().readValue(ANSWER, FiguresOfYear.class);
    answers(200, new JsonMapper().writeValueAsString(written));

    assertThat(figures(address()).of(ReportLevel.UNIT, HAMAR, 2024)).isEqualTo(written);
  }

  @Test
  void aQueryServiceThatIsClosedIsAway() {
    var address = address();
    server.stop(0);

    away(figures(address));
  }

  @Test
  void oneThatDoesNotBeginToAnswerIsAway() {
    server.createContext("/", exchange -> pause(Duration.ofSeconds(12)));

    inTime(() -> away(figures(address())));
  }

  @Test
  void oneThatDoesNotComeToAnEndIsAway() {
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try {
            for (var i = 0; i < 120; i++) {
              exchange.getResponseBody().write(' ');
              exchange.getResponseBody().flush();
              pause(Duration.ofMillis(100));
            }
          } catch (IOException _) {
            // the asker has gone
          }
          exchange.close();
        });

    inTime(() -> away(figures(address())));
  }

  /// No more than the time-out and what a slow machine takes beside it.
  private static void inTime(Runnable test) {
    var start = System.nanoTime();
    test.run();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(9));
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 302, 400, 401, 403, 404, 500, 503})
  void anythingButASuccessIsAway(int status) {
    server.createContext(
        "/",
        exchange -> {
          note(exchange);
          exchange.getResponseHeaders().set("Location", address() + "/elsewhere");
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });

    away(figures(address()));

    assertThat(requests).as("no redirect is followed").hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "<html>Logg inn</html>",
        "{}",
        "{\"position\": 1013",
        "{\"position\": -1, \"definitions\": 3, \"figures\": [], \"builtFrom\": []}",
        "{\"position\": 1013, \"definitions\": 0, \"figures\": [], \"builtFrom\": []}",
        "{\"position\": 1013, \"definitions\": 3, \"figures\": null, \"builtFrom\": []}",
        "{\"position\": 1013, \"definitions\": 3, \"figures\": [null], \"builtFrom\": []}",
        "{\"position\": 1013, \"definitions\": 3, \"figures\": [{}], \"builtFrom\": []}",
        "{\"position\": 1013, \"definitions\": 3, \"figures\": [], \"builtFrom\": [{}]}",
        "{\"position\": 1013, \"definitions\": 3, \"figures\": [], \"builtFrom\": [{\"unit\": \"x\"}]}",
      })
  void rubbishIsNoFigures(String body) {
    answers(200, body);

    away(figures(address()));
  }

  @Test
  void figuresThatHaveNotSeenAllEventsAreNone() {
    answers(200, ANSWER.replace("1013", "1012"));

    away(figures(address()));
  }

  @Test
  void anAnswerWithoutAnEndIsNotReadToIt() {
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try {
            var spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (var i = 0; i < 64; i++) {
              exchange.getResponseBody().write(spaces);
            }
          } catch (IOException _) {
            // the asker has gone
          }
          exchange.close();
        });

    away(figures(address()));
  }

  @Test
  void withoutAnAddressThereAreNone() {
    away(figures(null));
    away(figures("  "));
  }

  @Test
  void withoutATokenNobodyAsks() {
    answers(200, ANSWER);
    RequestContextHolder.resetRequestAttributes();

    away(figures(address()));

    assertThat(requests).isEmpty();
  }

  // ---- Nais exchanges the token

  @Test
  void theTokenIsExchangedWhereTheQueryServiceTrustsAnother() {
    server.createContext(
        "/exchange",
        exchange -> {
          note(exchange);
          answer(
              exchange,
              200,
              "{\"access_token\":\"exchanged\",\"expires_in\":3599,\"token_type\":\"Bearer\"}");
        });
    answers(200, ANSWER);

    figures(address(), address() + "/exchange").of(ReportLevel.UNIT, HAMAR, 2024);

    assertThat(requests).hasSize(2);
    assertThat(requests.getFirst()).startsWith("POST /exchange | null | null | ");
    var asked = requests.getFirst();
    assertThat(new JsonMapper().readTree(asked.substring(asked.indexOf('{'))))
        .isEqualTo(
            new JsonMapper()
                .readTree(
                    """
                    {"identity_provider": "entra_id", "target": "api://query",
                     "user_token": "callers-token"}
                    """));
    assertThat(requests.getLast()).contains("| Bearer exchanged |");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"access_token\":\"\"}", "{\"access_token\":null}", "nei"})
  void withoutAnExchangedTokenNobodyAsks(String body) {
    server.createContext("/exchange", exchange -> answer(exchange, 200, body));
    answers(200, ANSWER);

    away(figures(address(), address() + "/exchange"));

    assertThat(requests).isEmpty();
  }

  @Test
  void anExchangeThatIsRefusedEndsIt() {
    server.createContext(
        "/exchange", exchange -> answer(exchange, 400, "{\"access_token\":\"exchanged\"}"));
    answers(200, ANSWER);

    away(figures(address(), address() + "/exchange"));

    assertThat(requests).isEmpty();
  }

  // ---- settings

  @Test
  void whatIsNoAddressIsNoSetting() {
    for (var wrong : List.of("query-service", "ftp://query-service", "http://", "http:// a")) {
      assertThatThrownBy(
              () -> new QueryServiceSettings(wrong, null, null, Duration.ZERO, Duration.ZERO))
          .hasMessage("medvirkning.query-service.url is not an http or https address");
    }
    assertThatThrownBy(() ->
            new QueryServiceSettings(
                "http://query-service", "x", "y", Duration.ZERO, Duration.ZERO))
        .hasMessage("medvirkning.query-service.token-exchange is not an http or https address");
  }

  @Test
  void anExchangedTokenIsForSomeone() {
    assertThatThrownBy(() ->
            new QueryServiceSettings(
                "http://query-service", "http://exchange", " ", Duration.ZERO, Duration.ZERO))
        .hasMessage("medvirkning.query-service.target is not set");
  }
}
