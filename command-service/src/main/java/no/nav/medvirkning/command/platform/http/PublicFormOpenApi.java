package no.nav.medvirkning.command.platform.http;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.platform.web.Problem;
import no.nav.medvirkning.platform.web.Texts;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Puts every public form into the OpenAPI document: the operations that want no token.
@Component
final class PublicFormOpenApi implements GlobalOpenApiCustomizer {

  private static final String HEADING = "Public forms";
  private static final String JSON = "application/json";
  private static final String SCHEMAS = "#/components/schemas/";

  private static final Map<String, String> PROBLEMS = problems();

  private final List<PublicForm<?>> forms;
  private final CommandReader reader;
  private final Texts texts;
  private final JsonMapper json = new JsonMapper();

  PublicFormOpenApi(List<PublicForm<?>> forms, CommandReader reader, Texts texts) {
    this.forms = forms;
    this.reader = reader;
    this.texts = texts;
  }

  @Override
  public void customise(OpenAPI api) {
    var components = api.getComponents() == null ? new Components() : api.getComponents();
    api.components(components);
    var paths = api.getPaths() == null ? new Paths() : api.getPaths();
    api.paths(paths);
    if (!forms.isEmpty()) {
      api.addTagsItem(new Tag().name(HEADING).description("Open to all, without a token"));
    }
    for (var form : forms) {
      components.addSchemas(
          form.type().getSimpleName(), CommandOpenApi.schema(CommandDocs.schema(shape(form))));
      paths.addPathItem("/public/" + form.name(), new PathItem().post(operation(form)));
    }
  }

  private Shape.Members shape(PublicForm<?> form) {
    return reader.shape(form.type());
  }

  private Operation operation(PublicForm<?> form) {
    var responses =
        new ApiResponses()
            .addApiResponse("202", new ApiResponse().description("Taken in; nothing to read"));
    PROBLEMS.forEach(
        (status, description) -> responses.addApiResponse(status, problem(description)));
    responses.computeIfPresent(
        "429", (_, answer) -> answer.addHeaderObject("Retry-After", retryAfter()));
    return new Operation()
        .operationId("send" + form.type().getSimpleName())
        .addTagsItem(HEADING)
        .summary(text(form, "summary"))
        .description(text(form, "description"))
        .security(List.of())
        .requestBody(
            new RequestBody()
                .required(true)
                .content(
                    new Content()
                        .addMediaType(
                            JSON,
                            new MediaType()
                                .schema(reference(form.type().getSimpleName()))
                                .example(json.convertValue(form.example(), LinkedHashMap.class)))))
        .responses(responses);
  }

  private static Header retryAfter() {
    return new Header()
        .description("In how many seconds to try again")
        .schema(CommandOpenApi.schema(Map.of("type", "integer")));
  }

  private String text(PublicForm<?> form, String what) {
    return texts.find("forms", form.name() + "." + what, Language.EN).orElse(form.name());
  }

  private static ApiResponse problem(String description) {
    return new ApiResponse()
        .description(description)
        .content(
            new Content()
                .addMediaType(Problem.MEDIA_TYPE, new MediaType().schema(reference("Problem"))));
  }

  private static JsonSchema reference(String name) {
    var schema = new JsonSchema();
    schema.set$ref(SCHEMAS + name);
    return schema;
  }

  private static Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    problems.put("400", "The request cannot be understood");
    problems.put("413", "Larger than 8 KiB");
    problems.put("415", "Not application/json");
    problems.put("422", "A rule is broken");
    problems.put("429", "Too many in a short time");
    problems.put("503", "Not available just now");
    return problems;
  }
}
