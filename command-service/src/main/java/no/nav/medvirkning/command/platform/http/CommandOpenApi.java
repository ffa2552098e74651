package no.nav.medvirkning.command.platform.http;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.nav.medvirkning.command.platform.CommandCatalogue;
import no.nav.medvirkning.command.platform.PlatformRule;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.platform.access.Reach;
import no.nav.medvirkning.platform.web.BodyLimit;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.platform.web.ProblemDocs;
import no.nav.medvirkning.platform.web.ProblemException;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Puts every command into the OpenAPI document as an operation of its own.
@Component
final class CommandOpenApi implements GlobalOpenApiCustomizer {

  private static final String JSON = "application/json";
  private static final String STRING = "string";
  private static final String ALL = "Commands";

  private final CommandDocs docs;
  private final ProblemDocs problems;

  CommandOpenApi(CommandDocs docs, ProblemDocs problems) {
    this.docs = docs;
    this.problems = problems;
  }

  @Override
  public void customise(OpenAPI api) {
    var components = api.getComponents() == null ? new Components() : api.getComponents();
    api.components(components);
    components.addSchemas("Accepted", schema(acceptedSchema()));
    var paths = api.getPaths() == null ? new Paths() : api.getPaths();
    api.paths(paths);
    api.addTagsItem(
        new Tag().name(ALL).description("Which commands there are, and many in one request"));
    paths.addPathItem("/commands", new PathItem().get(list()).post(stream()));
    var answers = problems(api);
    var tags = new LinkedHashSet<String>();
    for (var command : docs.commands()) {
      if (tags.add(tag(command))) {
        api.addTagsItem(
            new Tag().name(tag(command)).description("Commands to the aggregate " + kind(command)));
      }
      components.addSchemas(command.name(), schema(docs.schema(command)));
      paths.addPathItem(
          "/commands/" + command.name(), new PathItem().post(operation(command, answers)));
    }
  }

  private static String kind(CommandCatalogue.Entry command) {
    return command.aggregate().type().getSimpleName();
  }

  private static String tag(CommandCatalogue.Entry command) {
    return ALL + ": " + kind(command);
  }

  private Operation operation(CommandCatalogue.Entry command, Map<String, ApiResponse> problems) {
    var responses = new ApiResponses();
    responses.addApiResponse(
        command.creates() ? "201" : "200",
        accepted(command.creates() ? "Created" : "Done", command.creates(), docs.answer(command)));
    responses.putAll(problems);
    return new Operation()
        .operationId(command.name())
        .addTagsItem(tag(command))
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

  private Operation list() {
    var first = Json31.mapper().convertValue(docs.describe(Language.EN).getFirst(), Map.class);
    return new Operation()
        .operationId("listCommands")
        .addTagsItem(ALL)
        .summary("All commands with their JSON Schema and who may send them")
        .responses(
            new ApiResponses()
                .addApiResponse(
                    "200",
                    new ApiResponse()
                        .description("The commands")
                        .content(
                            content(
                                JSON,
                                new MediaType()
                                    .schema(schema(Map.of("type", "array")))
                                    .example(List.of(first))))));
  }

  private Operation stream() {
    var lines = new MediaType().schema(schema(Map.of("type", STRING)));
    lines.example(docs.streamExample());
    return new Operation()
        .operationId("sendCommands")
        .addTagsItem(ALL)
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
                                new MediaType()
                                    .schema(schema(Map.of("type", STRING)))
                                    .example(docs.streamAnswer())))));
  }

  private static ApiResponse accepted(String description, boolean created, Accepted example) {
    var response =
        new ApiResponse()
            .description(description)
            .addHeaderObject("ETag", new Header().schema(schema(Map.of("type", STRING))))
            .content(
                content(
                    JSON,
                    new MediaType()
                        .schema(reference("Accepted"))
                        .example(Json31.mapper().convertValue(example, Map.class))));
    if (created) {
      response.addHeaderObject("Location", new Header().schema(schema(Map.of("type", STRING))));
    }
    return response;
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

  /// By status. The examples are the rules' own refusals.
  private Map<String, ApiResponse> problems(OpenAPI api) {
    var answers = new LinkedHashMap<String, ApiResponse>();
    answers.put(
        "400",
        problems.response(
            api,
            "The request cannot be understood",
            new ProblemException(
                HttpStatus.BAD_REQUEST,
                "request.unknown-member",
                "/nmae",
                Map.of("nearest", "name")),
            new ProblemException(HttpStatus.BAD_REQUEST, "request.missing-member", "/name")));
    answers.put(
        "401",
        problems.response(
            api,
            "No valid token",
            new ProblemException(HttpStatus.UNAUTHORIZED, "access.token-missing")));
    answers.put(
        "403",
        refusals(
            api,
            "The role may not do this",
            new PlatformRule.RoleMayUseCommand("RegisterUnit", "OFFICE")));
    answers.put(
        "404",
        refusals(
            api,
            "Does not exist, or is out of reach",
            new PlatformRule.Exists("Council", "04000000-0000-8000-80c1-000000000009", null)));
    answers.put(
        "409",
        refusals(
            api,
            "At odds with what is recorded",
            new PlatformRule.IdIsFree("Unit", "0400"),
            new PlatformRule.IdempotencyKeyHasSameContent("import-0001")));
    answers.put(
        "412",
        refusals(
            api,
            "Changed since the version in If-Match",
            new PlatformRule.VersionIsExpected(3, 4)));
    answers.put("413", problems.response(api, "Too large", BodyLimit.tooLarge()));
    answers.put(
        "415",
        problems.response(
            api,
            "Not application/json",
            new ProblemException(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE, "request.unsupported-media-type")));
    answers.put(
        "422",
        refusals(
            api,
            "A rule is broken",
            new PlatformRule.DidNotHappenInTheFuture(
                LocalDate.of(2042, 3, 19), LocalDate.of(2024, 3, 19))));
    answers.put("503", problems.response(api, "Not available just now", Refusal.unavailable()));
    return answers;
  }

  private ApiResponse refusals(OpenAPI api, String description, Rule... rules) {
    return problems.response(
        api,
        description,
        Arrays.stream(rules).map(Refusal::ofRule).toArray(ProblemException[]::new));
  }
}
