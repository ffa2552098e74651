package no.nav.medvirkning.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import no.nav.medvirkning.platform.access.TestService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WebPlatformTest {

  private static TestService service;
  private static String token;

  @BeforeAll
  static void start() {
    service = new TestService();
    token = "Bearer " + service.directorate();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void aProblemSaysEverythingInOneShape() {
    var answer = get("/refused", "X-Request-ID", "trace-1", "Accept-Language", "en");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .isEqualTo(
            "{\"type\":\"urn:medvirkning:problem:request.parameter-missing\",\"title\":\"A rule is broken\","
                + "\"status\":422,\"detail\":\"The parameter asOf is missing.\",\"code\":\"request.parameter-missing\","
                + "\"field\":\"/asOf\",\"arguments\":{\"parameter\":\"asOf\"},\"traceId\":\"trace-1\"}");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.headers().firstValue("Content-Language")).hasValue("en");
    assertThat(answer.headers().firstValue("X-Request-ID")).hasValue("trace-1");
  }

  @Test
  void theTraceParentGivesTheTraceId() {
    var answer =
        get("/refused", "traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    assertThat(answer.body()).contains("\"traceId\":\"0af7651916cd43dd8448eb211c80319c\"");
  }

  @Test
  void aRequestIdThatIsNoIdIsNotTakenOver() {
    assertThat(get("/refused", "X-Request-ID", "a <b> c").body()).doesNotContain("<b>");
  }

  @Test
  void theReaderChoosesTheLanguage() {
    assertThat(get("/refused", "Accept-Language", "nn-NO, nb;q=0.8").body())
        .contains("Parameteren asOf manglar.");
    assertThat(get("/refused", "Accept-Language", "no").body())
        .contains("Parameteren asOf mangler.");
    assertThat(get("/refused", "Accept-Language", "de, en;q=0.5").body())
        .contains("The parameter asOf is missing.");
    assertThat(get("/refused", "Accept-Language", "se").body())
        .contains("Parameteren asOf mangler.");
    assertThat(get("/refused", "Accept-Language", ";;;=").body())
        .contains("Parameteren asOf mangler.");
    assertThat(get("/refused").body()).contains("Parameteren asOf mangler.");
  }

  @Test
  void whatFailsInsideStaysInside() {
    var answer = get("/broken");
    assertProblem(answer, 500, "request.failed");
    assertThat(answer.body()).doesNotContain("secret", "IllegalState", "at no.nav");
  }

  @Test
  void whatDoesNotExistIs404() {
    assertProblem(get("/nothing"), 404, "request.not-found");
    assertProblem(get("/error"), 404, "request.not-found");
    assertProblem(get("/internal/env"), 404, "request.not-found");
  }

  @Test
  void aMethodThatIsNotThereIs405() {
    var answer = send(HttpRequest.newBuilder(service.uri("/whoami")).DELETE());
    assertProblem(answer, 405, "request.method-not-allowed");
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET");
  }

  @Test
  void aFormatThatIsNotThereIs406Or415() {
    assertProblem(get("/whoami", "Accept", "application/xml"), 406, "request.not-acceptable");
    assertProblem(
        post("text/plain", BodyPublishers.ofString("x")), 415, "request.unsupported-media-type");
  }

  @Test
  void parametersAreCheckedWithProblems() {
    assertProblem(get("/count"), 400, "request.parameter-missing");
    assertProblem(get("/count?number=two"), 400, "request.parameter-invalid");
  }

  @Test
  void aBodyThatIsNoJsonIs400() {
    assertProblem(post("application/json", BodyPublishers.ofString("{")), 400, "request.malformed");
  }

  @Test
  void aBodyThatIsTooLargeIs413WhetherItsLengthIsToldOrNot() {
    var large =
        ("{\"a\":\"" + "x".repeat(BodyLimit.MAX_BYTES) + "\"}").getBytes(StandardCharsets.UTF_8);
    assertProblem(
        post("application/json", BodyPublishers.ofByteArray(large)), 413, "request.too-large");
    assertProblem(
        post(
            "application/json",
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))),
        413,
        "request.too-large");
  }

  @Test
  void anAddressThatIsAnAttackIs400() throws IOException {
    assertThat(raw("GET /whoami;a=b//..%2f HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 400")
        .contains("request.malformed");
  }

  @Test
  void whatIsNoHttpIsAnsweredWithAProblemToo() throws IOException {
    var answer = raw("GET /who<>ami HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json", "request.malformed");
    assertThat(answer).doesNotContain("<html", "Tomcat");
  }

  private static String raw(String request) throws IOException {
    try (var socket = new Socket("localhost", service.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
  }

  private static HttpResponse<String> get(String path, String... headers) {
    var request = HttpRequest.newBuilder(service.uri(path)).GET();
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  private static HttpResponse<String> post(String type, HttpRequest.BodyPublisher body) {
    return send(
        HttpRequest.newBuilder(service.uri("/echo")).header("Content-Type", type).POST(body));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    return service.send(request.header("Authorization", token));
  }
}
