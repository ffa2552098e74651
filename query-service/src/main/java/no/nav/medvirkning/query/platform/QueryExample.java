package no.nav.medvirkning.query.platform;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What was asked of a query once, and what it answered.
///
/// @param request path and parameters
/// @param answers by media type: JSON as it is, anything else as a list of lines
/// @param madeUp true where the demonstration has nothing to show, such as people who filled in the
///   public form
record QueryExample(String request, Map<String, JsonNode> answers, @Nullable Boolean madeUp) {

  /// Stands in the document beside each of them.
  private static final String SHORTENED = "An answer of the demonstration. Lists are shortened.";

  private static final String MADE_UP = "The demonstration has none of these.";

  /// From `examples/<operation>.json`.
  static Optional<QueryExample> of(String operation) {
    var file = new ClassPathResource("examples/" + operation + ".json");
    if (!file.exists()) {
      return Optional.empty();
    }
    try (var in = file.getInputStream()) {
      return Optional.of(JsonMapper.shared().readValue(in, QueryExample.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isMadeUp() {
    return Boolean.TRUE.equals(madeUp);
  }

  void addTo(String path, Operation operation) {
    var given = parameters(path);
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(parameter -> fill(parameter, given));
    }
    var answered =
        operation.getResponses().computeIfAbsent("200", _ -> new ApiResponse().description("OK"));
    if (answered.getContent() == null) {
      answered.content(new Content());
    }
    answers.forEach((mediaType, answer) ->
        answered
            .getContent()
            .compute(mediaType, (_, known) -> ofItsOwn(known))
            .addExamples(
                "demonstration",
                new Example()
                    .summary((isMadeUp() ? "Made up: GET " : "GET ") + request)
                    .description(isMadeUp() ? MADE_UP : SHORTENED)
                    .value(value(answer, mediaType))));
  }

  /// springdoc lets all media types that one method answers in share one object.
  private static MediaType ofItsOwn(@Nullable MediaType known) {
    return known == null
        ? new MediaType().schema(new StringSchema())
        : new MediaType().schema(known.getSchema()).examples(known.getExamples());
  }

  /// What a reader who tries the operation out sends is the example's request.
  private static void fill(Parameter parameter, Map<String, String> given) {
    var before = parameter.getExample();
    parameter.setExample(given.get(parameter.getName()));
    if (before != null && parameter.getExample() == null) {
      var described = parameter.getDescription();
      parameter.setDescription((described == null ? "" : described + "; ") + "such as " + before);
    }
  }

  private Map<String, String> parameters(String path) {
    var asked = UriComponentsBuilder.fromUriString(request).build();
    var parameters = new HashMap<>(asked.getQueryParams().toSingleValueMap());
    var place = String.valueOf(asked.getPath());
    if (!new UriTemplate(path).matches(place)) {
      throw new IllegalStateException(request + " does not ask " + path);
    }
    parameters.putAll(new UriTemplate(path).match(place));
    return parameters;
  }

  private static Object value(JsonNode answer, String mediaType) {
    if (mediaType.equals(org.springframework.http.MediaType.APPLICATION_JSON_VALUE)) {
      return JsonMapper.shared().convertValue(answer, Object.class);
    }
    return StreamSupport.stream(answer.spliterator(), false)
        .map(JsonNode::asString)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
