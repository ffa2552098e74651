package no.nav.medvirkning.platform.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Health as Nais asks for it. A service adds what it needs to be ready as a `HealthIndicator`.
@RestController
@Tag(name = "Health", description = "Whether the service runs, for the platform; no token needed")
@SecurityRequirements
@ApiResponse(
    responseCode = "200",
    description = "It does",
    content =
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = HealthController.Health.class),
            examples = @ExampleObject("{\"status\":\"UP\"}")))
@ApiResponse(
    responseCode = "503",
    description = "It does not",
    content =
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = HealthController.Health.class),
            examples = @ExampleObject("{\"status\":\"OUT_OF_SERVICE\"}")))
final class HealthController {

  private final HealthEndpoint health;

  HealthController(HealthEndpoint health) {
    this.health = health;
  }

  record Health(String status) {}

  @GetMapping("/internal/isAlive")
  @Operation(summary = "Whether the process is alive")
  ResponseEntity<Health> isAlive() {
    return answer("liveness");
  }

  @GetMapping("/internal/isReady")
  @Operation(
      summary = "Whether the service can do its work: the stores answer, the views are filled")
  ResponseEntity<Health> isReady() {
    return answer("readiness");
  }

  private ResponseEntity<Health> answer(String group) {
    var found = health.healthForPath(group);
    var status = found == null ? Status.UNKNOWN : found.getStatus();
    return ResponseEntity.status(Status.UP.equals(status) ? 200 : 503)
        .body(new Health(status.getCode()));
  }
}
