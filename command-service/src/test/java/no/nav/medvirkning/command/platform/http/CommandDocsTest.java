package no.nav.medvirkning.command.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import no.nav.medvirkning.command.platform.CommandCatalogue;
import no.nav.medvirkning.feedback.ReceiptCode;
import org.junit.jupiter.api.Test;

class CommandDocsTest {

  private static final TestCommandService SERVICE = TestCommandService.running();
  private static final List<String> LANGUAGES = List.of("nb", "nn", "en");

  private final CommandCatalogue catalogue = SERVICE.bean(CommandCatalogue.class);
  private final CommandReader reader = SERVICE.bean(CommandReader.class);
  private final CommandDocs docs = SERVICE.bean(CommandDocs.class);

  private Set<String> names() {
    return catalogue.all().stream().map(CommandCatalogue.Entry::name).collect(Collectors.toSet());
  }

  private static Properties texts(String bundle, String language) throws IOException {
    var texts = new Properties();
    var resources =
        CommandDocsTest.class
            .getClassLoader()
            .getResources("messages/" + bundle + "_" + language + ".properties");
    while (resources.hasMoreElements()) {
      try (var file =
          new InputStreamReader(resources.nextElement().openStream(), StandardCharsets.UTF_8)) {
        texts.load(file);
      }
    }
    return texts;
  }

  @Test
  void everyCommandIsDescribedInEachLanguageAndNothingElseIs() throws IOException {
    for (var language : LANGUAGES) {
      assertThat(texts("commands", language).stringPropertyNames())
          .containsExactlyInAnyOrderElementsOf(names());
    }
  }

  @Test
  void everyKindOfValueHasATextInEachLanguageAndNothingElseHas() throws IOException {
    var codes = new HashSet<String>(Set.of("value.combination"));
    catalogue.all().forEach(entry -> collect(reader.shape(entry.type()), codes));
    catalogue.all().forEach(entry -> collect(reader.contextShape(entry.type()), codes));
    // What cannot go wrong beyond the rules for all texts.
    codes.removeAll(Set.of("value.text", "value.title", "value.free-text"));
    for (var language : LANGUAGES) {
      assertThat(texts("value", language).stringPropertyNames())
          .containsExactlyInAnyOrderElementsOf(codes);
    }
  }

  private static void collect(Shape shape, Set<String> codes) {
    switch (shape) {
      case Shape.Text text -> codes.add("value." + text.name());
      case Shape.Many many -> collect(many.of(), codes);
      case Shape.Members members ->
          members.members().forEach(member -> collect(member.shape(), codes));
      case Shape.Whole _, Shape.Flag _ -> {}
    }
  }

  @Test
  void theLanguagesHaveTheSameTextsOfRequests() throws IOException {
    for (var bundle : List.of("request", "access")) {
      var codes = texts(bundle, "nb").stringPropertyNames();
      assertThat(texts(bundle, "nn").stringPropertyNames()).isEqualTo(codes);
      assertThat(texts(bundle, "en").stringPropertyNames()).isEqualTo(codes);
    }
  }

  @Test
  void everyExampleCanBeRead() {
    for (var entry : catalogue.all()) {
      var body = reader.parse(TestCommandService.JSON.writeValueAsBytes(docs.example(entry)));
      assertThatCode(() -> reader.read(entry, body, new CommandReader.IdSource(null, "Z990001")))
          .as(entry.name())
          .doesNotThrowAnyException();
    }
  }

  @Test
  void theListTellsNameSchemaAndRoles() {
    var commands = SERVICE.get("/commands", "Accept-Language", "en").body();
    assertThat(commands.size()).isEqualTo(names().size());
    var register =
        commands
            .valueStream()
            .filter(each -> each.get("name").stringValue().equals("RegisterUnit"))
            .findFirst()
            .orElseThrow();
    assertThat(register.get("description").stringValue()).isEqualTo("Register a Nav unit");
    assertThat(register.get("roles").toString())
        .isEqualTo("{\"OFFICE\":\"NONE\",\"COUNTY\":\"NONE\",\"DIRECTORATE\":\"ALL\"}");
    var schema = register.get("schema");
    assertThat(schema.get("$schema").stringValue())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(schema.get("required").toString()).isEqualTo("[\"unit\",\"name\",\"type\"]");
    assertThat(schema.get("additionalProperties").booleanValue()).isFalse();
    assertThat(schema.at("/properties/name").toString())
        .isEqualTo("{\"type\":\"string\",\"minLength\":1,\"maxLength\":200}");
    assertThat(schema.at("/properties/from").toString())
        .isEqualTo("{\"type\":[\"string\",\"null\"],\"format\":\"date\"}");
    assertThat(schema.at("/properties/type/enum").toString())
        .isEqualTo("[\"OFFICE\",\"COUNTY\",\"DIRECTORATE\",\"SPECIAL_UNIT\"]");
    assertThat(schema.at("/properties/context/properties/happenedOn").isObject()).isTrue();
  }

  @Test
  void theSchemaOfAReceiptCodeTellsItsForm() {
    var register = catalogue.find("RegisterFeedback").orElseThrow();
    var schema = TestCommandService.JSON.valueToTree(docs.schema(register));
    assertThat(schema.at("/properties/receipt").toString())
        .isEqualTo(
            "{\"type\":[\"string\",\"null\"],\"pattern\":\""
                + ReceiptCode.FORMAT
                + "\","
                + "\"description\":\"Left out, the server makes one.\"}");
    assertThat(schema.get("required").toString()).doesNotContain("receipt");
  }

  /// The document is open to all; the code that is made of an Idempotency-Key is not.
  @Test
  void theExampleAnswerHoldsNoCodeOfTheServers() {
    var register = catalogue.find("RegisterFeedback").orElseThrow();
    assertThat(docs.answer(register).assigned())
        .containsKey("feedback")
        .containsEntry("receipt", "0".repeat(ReceiptCode.LENGTH));
  }

  @Test
  void theOpenApiDocumentHasEveryCommandAsItsOwnOperation() {
    var answer = SERVICE.get("/v3/api-docs");
    assertThat(answer.status()).isEqualTo(200);
    var api = answer.body();
    assertThat(api.get("openapi").stringValue()).startsWith("3.1");
    for (var name : names()) {
      var operation = api.at("/paths/~1commands~1" + name + "/post");
      assertThat(operation.get("operationId").stringValue()).isEqualTo(name);
      assertThat(operation.at("/requestBody/content/application~1json/schema/$ref").stringValue())
          .isEqualTo("#/components/schemas/" + name);
      assertThat(operation.at("/requestBody/content/application~1json/example").isObject())
          .isTrue();
      assertThat(
              operation
                  .at("/responses/422/content/application~1problem+json/schema/$ref")
                  .stringValue())
          .isEqualTo("#/components/schemas/Problem");
      assertThat(api.at("/components/schemas/" + name + "/type").stringValue()).isEqualTo("object");
    }
    assertThat(api.at("/components/schemas/RegisterUnit/properties/name/maxLength").intValue())
        .isEqualTo(200);
    assertThat(api.at("/components/securitySchemes/bearer/scheme").stringValue())
        .isEqualTo("bearer");
  }

  @Test
  void theOpenApiDocumentShowsWhatEveryCommandAnswers() {
    var api = SERVICE.get("/v3/api-docs").body();
    for (var entry : catalogue.all()) {
      var responses = api.at("/paths/~1commands~1" + entry.name() + "/post/responses");
      var done =
          responses.at((entry.creates() ? "/201" : "/200") + "/content/application~1json/example");
      assertThat(done.propertyNames())
          .as(entry.name())
          .containsExactlyInAnyOrder("aggregateId", "version", "consistencyToken", "assigned");
      for (var status :
          List.of("400", "401", "403", "404", "409", "412", "413", "415", "422", "503")) {
        var shown = responses.at("/" + status + "/content/application~1problem+json/examples");
        assertThat(shown.isEmpty()).as(entry.name() + " " + status).isFalse();
        shown.forEach(each ->
            assertThat(
                    api.at(each.get("$ref").stringValue().substring(1) + "/value/status")
                        .intValue())
                .isEqualTo(Integer.parseInt(status)));
      }
    }
    var all = api.at("/paths/~1commands");
    assertThat(all.at("/get/responses/200/content/application~1json/example/0/name").stringValue())
        .isEqualTo(catalogue.all().iterator().next().name());
    assertThat(
            all.at("/post/responses/200/content/application~1x-ndjson/example")
                .stringValue()
                .lines())
        .hasSize(2);
  }

  @Test
  void everyOperationStandsUnderAHeadingThatIsExplained() {
    var api = SERVICE.get("/v3/api-docs").body();
    var headings = new HashSet<String>();
    api.get("tags")
        .forEach(tag -> {
          assertThat(tag.get("description").stringValue()).isNotBlank();
          assertThat(headings.add(tag.get("name").stringValue())).as(tag.toString()).isTrue();
        });
    api.get("paths")
        .forEach(item ->
            item.forEach(
                operation -> assertThat(headings).contains(operation.at("/tags/0").stringValue())));
  }

  @Test
  void theBrowsablePageIsThereForWhoHasAToken() {
    assertThat(SERVICE.get("/swagger-ui/index.html").status()).isEqualTo(200);
  }
}
