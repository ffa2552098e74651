package no.nav.medvirkning.command.platform.http;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.nav.medvirkning.command.platform.CommandCatalogue;
import no.nav.medvirkning.platform.access.Reach;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.platform.web.Problem;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/// Puts every command into the OpenAPI document as an operation of its own.
@Component
final class CommandOpenApi implements GlobalOpenApiCustomizer {

  private static final String JSON = "application/json";
  private static final String BEARER = "bearer";
  private static final String STRING = "string";

  private static final Map<String, String> PROBLEMS = problems();

  private final CommandDocs docs;

  CommandOpenApi(CommandDocs docs) {
    this.docs = docs;
  }

  @Override
  public void customise(OpenAPI api) {
    api.info(
        new Info()
            .title("Medvirkning")
            .version("1")
            .description("System of record for user participation in Nav"));
    var components = api.getComponents() == null ? new Components() : api.getComponents();
    api.components(components);
    components
        .addSecuritySchemes(
            BEARER,
            new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT"))
        .addSchemas("Problem", schema(problemSchema()))
        .addSchemas("Accepted", schema(acceptedSchema()));
    api.security(List.of(new SecurityRequirement().addList(BEARER)));
    var paths = api.getPaths() == null ? new Paths() : api.getPaths();
    api.paths(paths);
    paths.addPathItem("/commands", new PathItem().get(list()).post(stream()));
    for (var command : docs.commands()) {
      components.addSchemas(command.name(), schema(docs.schema(command)));
      paths.addPathItem("/commands/" + command.name(), new PathItem().post(operation(command)));
    }
  }

  private Operation operation(CommandCatalogue.Entry command) {
    var responses = new ApiResponses();
    responses.addApiResponse(
        command.creates() ? "201" : "200",
        accepted(command.creates() ? "Created" : "Done", command.creates()));
    PROBLEMS.forEach(
        (status, description) -> responses.addApiResponse(status, problem(description)));
    return new Operation()
        .operationId(command.name())
        .addTagsItem(command.aggregate().type().getSimpleName())
        .summary(docs.description(command, Language.EN))
        .description(roles(command))
        .addParametersItem(
            header("Idempotency-Key", "A repeat with the same key has no second effect", 255))
        .addParametersItem(header("If-Match", "The version that you have seen, such as \"3\"", 20))
        .requestBody(
            new RequestBody()
                .required(true)
                .content(
                    content(
                        JSON,
                        new MediaType()
                            .schema(reference(command.name()))
                            .example(docs.example(command)))))
        .responses(responses);
  }

  private static String roles(CommandCatalogue.Entry command) {
    return CommandDocs.roles(command).entrySet().stream()
        .filter(role -> role.getValue() != Reach.NONE)
        .map(role -> role.getKey() + ": " + role.getValue())
        .collect(Collectors.joining(", "));
  }

  private static Operation list() {
    return new Operation()
        .operationId("listCommands")
        .summary("All commands with their JSON Schema and who may send them")
        .responses(
            new ApiResponses()
                .addApiResponse(
                    "200",
                    new ApiResponse()
                        .description("The commands")
                        .content(
                            content(
                                JSON, new MediaType().schema(schema(Map.of("type", "array")))))));
  }

  private static Operation stream() {
    var lines = new MediaType().schema(schema(Map.of("type", STRING)));
    lines.example(
        "{\"command\":\"RenameUnit\",\"unit\":\"0403\",\"name\":\"Nav Hamar\",\"from\":\"2024-01-01\"}\n");
    return new Operation()
        .operationId("sendCommands")
        .summary("Many commands, one JSON object a line; one result a line, in order")
        .requestBody(
            new RequestBody().required(true).content(content(CommandStream.MEDIA_TYPE, lines)))
        .responses(
            new ApiResponses()
                .addApiResponse(
                    "200",
                    new ApiResponse()
                        .description("One result a line")
                        .content(
                            content(
                                CommandStream.MEDIA_TYPE,
                                new MediaType().schema(schema(Map.of("type", STRING)))))));
  }

  private static ApiResponse accepted(String description, boolean created) {
    var response =
        new ApiResponse()
            .description(description)
            .addHeaderObject("ETag", new Header().schema(schema(Map.of("type", STRING))))
            .content(content(JSON, new MediaType().schema(reference("Accepted"))));
    if (created) {
      response.addHeaderObject("Location", new Header().schema(schema(Map.of("type", STRING))));
    }
    return response;
  }

  private static ApiResponse problem(String description) {
    return new ApiResponse()
        .description(description)
        .content(content(Problem.MEDIA_TYPE, new MediaType().schema(reference("Problem"))));
  }

  private static Parameter header(String name, String description, int maxLength) {
    return new Parameter()
        .in("header")
        .name(name)
        .required(false)
        .description(description)
        .schema(schema(Map.of("type", STRING, "maxLength", maxLength)));
  }

  private static Content content(String mediaType, MediaType value) {
    return new Content().addMediaType(mediaType, value);
  }

  @SuppressWarnings("rawtypes") // the library's type
  private static Schema reference(String name) {
    return new JsonSchema().$ref("#/components/schemas/" + name);
  }

  @SuppressWarnings("rawtypes") // the library's type
  static Schema schema(Map<String, Object> schema) {
    return Json31.mapper().convertValue(schema, JsonSchema.class);
  }

  private static Map<String, Object> problemSchema() {
    var properties = new LinkedHashMap<String, Object>();
    for (var name : List.of("type", "title", "detail", "code", "field", "traceId")) {
      properties.put(name, Map.of("type", STRING));
    }
    properties.put("status", Map.of("type", "integer"));
    properties.put("arguments", Map.of("type", "object"));
    return Map.of(
        "type",
        "object",
        "properties",
        properties,
        "required",
        List.of("type", "title", "status", "detail", "code", "traceId"));
  }

  private static Map<String, Object> acceptedSchema() {
    return Map.of(
        "type", "object",
        "properties",
            Map.of(
                "aggregateId", Map.of("type", STRING),
                "version", Map.of("type", "integer"),
                "consistencyToken", Map.of("type", STRING),
                "assigned",
                    Map.of("type", "object", "additionalProperties", Map.of("type", STRING))),
        "required", List.of("aggregateId", "version", "consistencyToken", "assigned"));
  }

  private static Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    problems.put("400", "The request cannot be understood");
    problems.put("401", "No valid token");
    problems.put("403", "The role may not do this");
    problems.put("404", "Does not exist, or is out of reach");
    problems.put("409", "At odds with what is recorded");
    problems.put("412", "Changed since the version in If-Match");
    problems.put("413", "Too large");
    problems.put("415", "Not application/json");
    problems.put("422", "A rule is broken");
    problems.put("503", "Not available just now");
    return problems;
  }
}
