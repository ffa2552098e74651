package no.nav.medvirkning.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The OpenAPI document tells what every query answers, with an example. What the examples hold is
/// compared with what the demonstration answers in `DemonstrationIT`, which also writes them.
class ApiDocumentTest {

  private static final Path EXAMPLES = Path.of("src", "main", "resources", "examples");

  private static RunningService service;
  private static JsonNode document;
  private static JsonMapper strict;

  @BeforeAll
  static void readTheDocument() {
    service = new RunningService();
    document = RunningService.json(service.get(service.directorate(), "/v3/api-docs"));
    strict =
        service
            .bean(JsonMapper.class)
            .rebuild()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  /// An operation as the document has it.
  private record Described(String method, String path, JsonNode content) {

    String id() {
      return content.get("operationId").asString();
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  private static List<Described> operations() {
    var found = new ArrayList<Described>();
    document
        .get("paths")
        .forEachEntry((path, item) ->
            item.forEachEntry(
                (method, content) -> found.add(new Described(method, path, content))));
    return found;
  }

  private static List<Described> queries() {
    return operations().stream().filter(each -> each.method().equals("get")).toList();
  }

  /// The response's examples, by media type.
  private static Map<String, List<JsonNode>> examples(JsonNode response) {
    var found = new HashMap<String, List<JsonNode>>();
    response
        .path("content")
        .forEachEntry((mediaType, body) ->
            found.put(
                mediaType,
                Stream.concat(body.path("examples").valueStream(), Stream.of(body.path("example")))
                    .filter(each -> !each.isMissingNode())
                    .toList()));
    return found;
  }

  @Test
  void everyQueryHasAnExampleOfEachOfItsAnswers() {
    assertThat(queries()).hasSizeGreaterThan(20);
    assertThat(queries())
        .allSatisfy(query -> {
          var examples = examples(query.content().at("/responses/200"));
          assertThat(examples).as(query + ": examples/" + query.id() + ".json").isNotEmpty();
          assertThat(examples.values()).allSatisfy(each -> assertThat(each).isNotEmpty());
        });
  }

  @Test
  void everyProblemOfAnOperationIsShownFromTheOnePlaceItStandsIn() {
    assertThat(operations())
        .allSatisfy(operation ->
            operation
                .content()
                .get("responses")
                .forEachEntry((status, response) -> {
                  if (!response.path("content").has("application/problem+json")) {
                    assertThat(status).matches("2..|503");
                    return;
                  }
                  var problem = examples(response).get("application/problem+json").getFirst();
                  var shown = document.at(problem.get("$ref").asString().substring(1));
                  assertThat(shown.at("/value/status").asString()).isEqualTo(status);
                  assertThat(shown.at("/value/detail").asString()).isNotBlank();
                }));
    assertThat(queries().stream().filter(each -> each.path().startsWith("/councils")))
        .allSatisfy(query ->
            assertThat(query.content().get("responses").propertyNames())
                .contains("400", "401", "403", "503"));
  }

  @Test
  void everyOperationStandsUnderAHeadingThatIsExplained() {
    var headings = new HashMap<String, String>();
    document
        .get("tags")
        .forEach(
            tag -> headings.put(tag.get("name").asString(), tag.path("description").asString("")));
    assertThat(headings.keySet()).noneMatch(name -> name.endsWith("-controller"));
    assertThat(headings.values()).noneMatch(String::isBlank);
    assertThat(document.get("tags").size())
        .as("headings explained once")
        .isEqualTo(headings.size());
    assertThat(operations())
        .allSatisfy(operation -> {
          assertThat(operation.content().path("tags").isEmpty()).isFalse();
          assertThat(operation.content().get("tags"))
              .allSatisfy(tag -> assertThat(headings).containsKey(tag.asString()));
          assertThat(operation.content().path("summary").asString("")).isNotBlank();
        });
  }

  /// springdoc makes ids from the methods' names and counts where two are alike; which one gets the
  /// number is left to chance.
  @Test
  void everyOperationHasANameOfItsOwn() {
    assertThat(operations())
        .extracting(Described::id)
        .doesNotHaveDuplicates()
        .noneMatch(id -> id.matches(".*_\\d+"));
  }

  @Test
  void theCallerIsNotAParameter() {
    assertThat(operations())
        .allSatisfy(operation ->
            assertThat(operation.content().path("parameters").valueStream())
                .noneMatch(parameter -> parameter.get("name").asString().equals("caller")));
  }

  /// Who tries an operation out asks what the example asks.
  @Test
  void theParametersAreThoseOfTheExample() {
    var council =
        queries().stream().filter(each -> each.id().equals("council")).findFirst().orElseThrow();
    var given = new HashMap<String, String>();
    council
        .content()
        .get("parameters")
        .forEach(each -> given.put(each.get("name").asString(), each.path("example").asString("")));
    var request =
        examples(council.content().at("/responses/200"))
            .get("application/json")
            .getFirst()
            .get("summary")
            .asString();

    assertThat(request)
        .isEqualTo("GET /councils/" + given.get("id") + "?asOf=" + given.get("asOf"));
    assertThat(given.get("knownAt")).isEmpty();
  }

  static Stream<String> files() throws IOException {
    try (var files = Files.list(EXAMPLES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void everyExampleBelongsToAQuery() throws IOException {
    assertThat(files()).isSubsetOf(queries().stream().map(Described::id).toList());
  }

  @ParameterizedTest
  @MethodSource("files")
  void anExampleIsExactlyOfTheShapeThatTheQueryAnswersIn(String operation) throws IOException {
    var answers =
        strict.readTree(Files.readString(EXAMPLES.resolve(operation + ".json"))).get("answers");

    answers.forEachEntry((mediaType, answer) -> {
      switch (mediaType) {
        case "application/json" -> assertShape(answer, body(typeOf(operation)));
        case "application/x-ndjson" -> {
          assertThat(answer.isEmpty()).isFalse();
          var type = item(typeOf(operation));
          answer.forEach(line -> assertShape(strict.readTree(line.asString()), type));
        }
        default -> assertThat(answer.valueStream()).isNotEmpty().allMatch(JsonNode::isString);
      }
    });
  }

  /// Some answers come with headers of their own.
  private static Type body(Type type) {
    return type instanceof ParameterizedType with && with.getRawType() == ResponseEntity.class
        ? with.getActualTypeArguments()[0]
        : type;
  }

  private static void assertShape(JsonNode answer, Type type) {
    var read = strict.readValue(answer.toString(), strict.constructType(type));
    assertThat(strict.readTree(strict.writeValueAsString(read))).isEqualTo(answer);
  }

  /// Types of the same simple name share one schema in the document: what is not in it gives a
  /// clash away.
  @ParameterizedTest
  @MethodSource("files")
  void anExampleHoldsWhatTheSchemaOfTheQuerySays(String operation) throws IOException {
    var answered =
        queries().stream()
            .filter(each -> each.id().equals(operation))
            .findFirst()
            .orElseThrow()
            .content()
            .at("/responses/200/content/application~1json");
    if (!answered.isMissingNode()) {
      assertDescribed(
          strict
              .readTree(Files.readString(EXAMPLES.resolve(operation + ".json")))
              .at("/answers/application~1json"),
          answered.get("schema"),
          "");
    }
  }

  private static void assertDescribed(JsonNode value, JsonNode schema, String place) {
    if (schema.has("$ref")) {
      assertDescribed(value, document.at(schema.get("$ref").asString().substring(1)), place);
    } else if (value.isArray()) {
      value.forEach(each -> assertDescribed(each, schema.path("items"), place + "/0"));
    } else if (value.isObject() && schema.has("properties")) {
      assertThat(schema.get("properties").propertyNames())
          .as(place)
          .containsExactlyInAnyOrderElementsOf(value.propertyNames());
      value.forEachEntry((name, each) ->
          assertDescribed(each, schema.get("properties").get(name), place + "/" + name));
    }
  }

  private static Type item(Type page) {
    return ((ParameterizedType) page).getActualTypeArguments()[0];
  }

  private static Type typeOf(String operation) {
    var path =
        queries().stream()
            .filter(each -> each.id().equals(operation))
            .findFirst()
            .orElseThrow()
            .path();
    return service
        .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .entrySet()
        .stream()
        .filter(mapping -> mapping.getKey().getPatternValues().contains(path))
        .map(mapping -> mapping.getValue().getMethod().getGenericReturnType())
        .filter(type -> type != void.class)
        .findFirst()
        .orElseThrow();
  }
}
