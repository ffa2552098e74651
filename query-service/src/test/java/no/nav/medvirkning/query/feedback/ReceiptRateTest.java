package no.nav.medvirkning.query.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import no.nav.medvirkning.query.RunningService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Receipts are open without a login, and not for trying codes. Each test has addresses of its own;
/// no code exists.
class ReceiptRateTest {

  private static RunningService service;

  @BeforeAll
  static void start() {
    service =
        new RunningService(
            "server.forward-headers-strategy=native",
            "medvirkning.receipts.per-address=3",
            "medvirkning.receipts.in-total=7");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static HttpResponse<String> tryACode(String address) {
    return service.getWithoutToken(
        "/feedback/receipt/ZZZZZZZZZZZZZZZZZZZZZZZZZZ", "X-Forwarded-For", address);
  }

  @Test
  void anAddressAndAllTogetherTrySoOftenAndAreToldWhenToComeAgain() {
    for (var i = 0; i < 3; i++) {
      assertThat(tryACode("203.0.113.1").statusCode()).isEqualTo(404);
    }
    var refused = tryACode("203.0.113.1");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(RunningService.json(refused).get("code").asString()).isEqualTo("request.too-many");
    assertThat(refused.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
        .isBetween(1L, 1201L);

    for (var i = 0; i < 4; i++) {
      assertThat(tryACode("203.0.113.1" + i).statusCode()).as("others").isEqualTo(404);
    }
    assertThat(tryACode("203.0.113.20").statusCode()).as("all together").isEqualTo(429);
  }

  @Test
  void theDocumentSaysSo() {
    var document =
        RunningService.json(service.get(service.directorate(), "/v3/api-docs"))
            .at("/paths/~1feedback~1receipt~1{code}/get/responses/429");

    assertThat(document.at("/headers/Retry-After").isObject()).isTrue();
  }
}
