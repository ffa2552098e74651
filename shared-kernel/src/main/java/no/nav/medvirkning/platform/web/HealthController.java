package no.nav.medvirkning.platform.web;

import java.util.Map;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Health as Nais asks for it. A service adds what it needs to be ready as a `HealthIndicator`.
@RestController
final class HealthController {

  private final HealthEndpoint health;

  HealthController(HealthEndpoint health) {
    this.health = health;
  }

  @GetMapping("/internal/isAlive")
  ResponseEntity<Map<String, String>> isAlive() {
    return answer("liveness");
  }

  @GetMapping("/internal/isReady")
  ResponseEntity<Map<String, String>> isReady() {
    return answer("readiness");
  }

  private ResponseEntity<Map<String, String>> answer(String group) {
    var found = health.healthForPath(group);
    var status = found == null ? Status.UNKNOWN : found.getStatus();
    return ResponseEntity.status(Status.UP.equals(status) ? 200 : 503)
        .body(Map.of("status", status.getCode()));
  }
}
