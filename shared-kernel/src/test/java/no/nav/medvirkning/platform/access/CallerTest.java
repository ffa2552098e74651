package no.nav.medvirkning.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CallerTest {

  private static TestService service;

  @BeforeAll
  static void start() {
    service = new TestService();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void aPersonIsWhatTheGroupsSay() {
    assertThat(
            whoami(
                Map.of(
                    "NAVident",
                    "Z990001",
                    "groups",
                    List.of("group-office"),
                    "units",
                    List.of("0403"))))
        .isEqualTo("{\"actor\":\"Z990001\",\"role\":\"OFFICE\",\"units\":[\"0403\"]}");
  }

  @Test
  void whoHasSeveralRolesActsInTheWidest() {
    assertThat(
            whoami(
                Map.of(
                    "NAVident",
                    "Z990001",
                    "groups",
                    List.of("group-county", "group-office"),
                    "units",
                    List.of("0400"))))
        .contains("COUNTY");
  }

  @Test
  void aPersonsRolesCountForNothing() {
    assertThat(status("/whoami", Map.of("NAVident", "Z990001", "roles", List.of("DIRECTORATE"))))
        .isEqualTo(403);
  }

  @Test
  void aMachineIsWhatItsRolesSay() {
    assertThat(whoami(Map.of("azp_name", "dev:team:import", "roles", List.of("DIRECTORATE"))))
        .isEqualTo("{\"actor\":\"dev:team:import\",\"role\":\"DIRECTORATE\",\"units\":[]}");
  }

  @Test
  void aMachinesGroupsCountForNothing() {
    assertThat(
            status("/whoami", Map.of("azp_name", "import", "groups", List.of("group-directorate"))))
        .isEqualTo(403);
  }

  @Test
  void anOfficeWithoutAUnitReachesNothing() {
    assertThat(status("/whoami", Map.of("NAVident", "Z990001", "groups", List.of("group-office"))))
        .isEqualTo(403);
  }

  @Test
  void aCountyWithoutAUnitReachesNothing() {
    assertThat(status("/whoami", Map.of("NAVident", "Z990001", "groups", List.of("group-county"))))
        .isEqualTo(403);
  }

  @Test
  void aTokenOfAnUnknownGroupReachesNothing() {
    var answer = get("/whoami", Map.of("NAVident", "Z990001", "groups", List.of("lunch")));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("\"code\":\"access.role-missing\"");
  }

  @Test
  void healthIsOpenAndTellsNothingElse() {
    assertThat(service.get("/internal/isAlive").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(service.get("/internal/isReady").body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @Test
  void everythingElseIsClosedWithoutAToken() {
    for (var path :
        List.of(
            "/",
            "/whoami",
            "/nothing",
            "/error",
            "/internal",
            "/internal/prometheus",
            "/internal/health",
            "/internal/env",
            "/v3/api-docs",
            "/swagger-ui.html",
            "/swagger-ui/index.html",
            "/internal/isAlive/")) {
      var answer = service.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(401);
      assertThat(answer.body()).contains("access.token-missing");
    }
  }

  @Test
  void metricsAreForTheDirectorateAndOperators() {
    assertThat(
            status(
                "/internal/prometheus",
                Map.of("NAVident", "Z990001", "groups", List.of("group-directorate"))))
        .isEqualTo(200);
    assertThat(
            status(
                "/internal/prometheus",
                Map.of("azp_name", "prometheus", "roles", List.of("OPERATOR"))))
        .isEqualTo(200);
    assertThat(
            status(
                "/internal/prometheus",
                Map.of(
                    "NAVident",
                    "Z990001",
                    "groups",
                    List.of("group-county"),
                    "units",
                    List.of("0400"))))
        .isEqualTo(403);
  }

  @Test
  void anOperatorReachesNothingElse() {
    assertThat(status("/whoami", Map.of("azp_name", "prometheus", "roles", List.of("OPERATOR"))))
        .isEqualTo(403);
  }

  @Test
  void theDocumentsCanBeOpenedAndNothingElseOpensWithThem() {
    try (var open = new TestService("medvirkning.docs-open=true")) {
      assertThat(open.get("/v3/api-docs").statusCode()).isEqualTo(200);
      assertThat(open.get("/swagger-ui/index.html").statusCode()).isEqualTo(200);
      assertThat(open.get("/whoami").statusCode()).isEqualTo(401);
      assertThat(open.get("/internal/prometheus").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void answersCarrySecurityHeaders() {
    var headers = service.get("/internal/isAlive").headers();
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'");
    assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(headers.firstValue("Set-Cookie")).isEmpty();
  }

  private static String whoami(Map<String, Object> claims) {
    return get("/whoami", claims).body();
  }

  private static int status(String path, Map<String, Object> claims) {
    return get(path, claims).statusCode();
  }

  private static java.net.http.HttpResponse<String> get(String path, Map<String, Object> claims) {
    return service.get(path, "Authorization", "Bearer " + service.token(claims));
  }
}
