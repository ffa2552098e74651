package no.nav.medvirkning.platform.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import no.nav.medvirkning.platform.access.Caller;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/// What the OpenAPI documents of both services say alike: what they are about, that they want a
/// token, and what every operation may answer instead of what it was asked for.
final class ApiDocument implements GlobalOpenApiCustomizer {

  private static final String BEARER = "bearer";

  static {
    // Who is asking stands in the token.
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    SpringDocUtils.getConfig().replaceWithSchema(JsonNode.class, new ObjectSchema());
    SpringDocUtils.getConfig()
        .replaceWithSchema(YearMonth.class, new StringSchema().example("2024-03"));
  }

  private final ProblemDocs problems;

  ApiDocument(ProblemDocs problems) {
    this.problems = problems;
  }

  @Override
  public void customise(OpenAPI api) {
    api.info(
        new Info()
            .title("Medvirkning")
            .version("1")
            .description("System of record for user participation in Nav"));
    if (api.getComponents() == null) {
      api.components(new Components());
    }
    api.getComponents()
        .addSecuritySchemes(
            BEARER,
            new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT"));
    api.security(List.of(new SecurityRequirement().addList(BEARER)));
    if (api.getPaths() != null) {
      api.getPaths()
          .forEach((path, item) ->
              item.readOperations().stream()
                  .filter(ApiDocument::wantsToken)
                  .forEach(operation -> addProblems(api, path, operation)));
    }
  }

  private static boolean wantsToken(Operation operation) {
    return operation.getSecurity() == null || !operation.getSecurity().isEmpty();
  }

  /// What the operation says itself is left as it is.
  private void addProblems(OpenAPI api, String path, Operation operation) {
    if (operation.getParameters() != null && !operation.getParameters().isEmpty()) {
      add(
          api,
          operation,
          "The request cannot be understood",
          new ProblemException(
              HttpStatus.BAD_REQUEST,
              "request.parameter-invalid",
              null,
              Map.of("parameter", "limit")));
    }
    add(api, operation, "No valid token", of(HttpStatus.UNAUTHORIZED, "access.token-missing"));
    add(
        api,
        operation,
        "The role may not do this",
        of(HttpStatus.FORBIDDEN, "access.role-missing"));
    if (path.contains("{")) {
      add(
          api,
          operation,
          "Does not exist, or is out of reach",
          of(HttpStatus.NOT_FOUND, "request.not-found"));
    }
    add(
        api,
        operation,
        "Not available just now",
        of(HttpStatus.SERVICE_UNAVAILABLE, "request.unavailable"));
  }

  private void add(OpenAPI api, Operation operation, String description, ProblemException problem) {
    operation
        .getResponses()
        .computeIfAbsent(
            Integer.toString(problem.status().value()),
            _ -> problems.response(api, description, problem));
  }

  private static ProblemException of(HttpStatus status, String code) {
    return new ProblemException(status, code);
  }
}
