package no.nav.medvirkning.platform.web;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Shows in the OpenAPI document what problems look like. Each example is put into words by what
/// words the answers, and stands there once, under its code.
public final class ProblemDocs {

  /// Of the requests in the examples.
  public static final String TRACE_ID = "0b57bfc1-bc5b-4395-b7eb-a77c647bbee8";

  private final Problems problems;

  ProblemDocs(Problems problems) {
    this.problems = problems;
  }

  /// A response that is one of these problems.
  public ApiResponse response(OpenAPI api, String description, ProblemException... examples) {
    if (api.getComponents() == null) {
      api.components(new Components());
    }
    api.getComponents().addSchemas("Problem", schema());
    var body = new MediaType().schema(new JsonSchema().$ref("#/components/schemas/Problem"));
    for (var each : examples) {
      api.getComponents().addExamples(each.code(), example(each));
      body.addExamples(each.code(), new Example().$ref("#/components/examples/" + each.code()));
    }
    return new ApiResponse()
        .description(description)
        .content(new Content().addMediaType(Problem.MEDIA_TYPE, body));
  }

  private Example example(ProblemException thrown) {
    var problem = problems.describe(thrown, Language.EN, TRACE_ID);
    return new Example()
        .summary(problem.title())
        .value(Json31.mapper().convertValue(problem, LinkedHashMap.class));
  }

  private static JsonSchema schema() {
    var text = Map.of("type", "string");
    var properties = new LinkedHashMap<String, Object>();
    properties.put("type", Map.of("type", "string", "format", "uri"));
    properties.put("title", text);
    properties.put("status", Map.of("type", "integer"));
    properties.put("detail", text);
    properties.put("code", text);
    properties.put("field", text);
    properties.put("arguments", Map.of("type", "object"));
    properties.put("traceId", text);
    return Json31.mapper()
        .convertValue(
            Map.of(
                "type",
                "object",
                "description",
                "What is wrong (RFC 9457). `code` is stable; title and detail follow Accept-Language.",
                "properties",
                properties,
                "required",
                List.of("type", "title", "status", "detail", "code", "traceId")),
            JsonSchema.class);
  }
}
