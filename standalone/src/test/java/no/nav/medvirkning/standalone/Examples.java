package no.nav.medvirkning.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The examples of the OpenAPI document, held to what the demonstration answers. With
/// `-Dmedvirkning.docs=write` the files of the queries are written from those answers instead.
///
/// A file whose answers are `null` is filled by that, so a new query takes no more than
/// `{"request": "/…", "answers": {"application/json": null}}`.
final class Examples {

  static final boolean WRITE = "write".equals(System.getProperty("medvirkning.docs"));

  private static final Path FOLDER =
      Path.of("..", "query-service", "src", "main", "resources", "examples");
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final PrettyPrinter LAID_OUT =
      new DefaultPrettyPrinter().withArrayIndenter(new DefaultIndenter("  ", "\n"));

  private static final String ONE_TREE = "application/json";
  private static final String[] ENGLISH = {"Accept-Language", "en"};

  private static final int ITEMS = 1;
  private static final int VALUES = 3;

  /// What is another with each start, or with each view that is added: of it only the kind counts.
  private static final Set<String> PASSING =
      Set.of(
          "eventId",
          "recordedAt",
          "recordedOn",
          "seenOn",
          "changedAt",
          "ageInDays",
          "commandId",
          "correlationId",
          "position",
          "next",
          "head",
          "view",
          "collection",
          "owner",
          "progress");

  private static final Pattern PASSING_LINE = Pattern.compile("(DTSTAMP|LAST-MODIFIED):.*");
  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}|\\d{4}");

  private final Instance instance;
  private final String token;
  private final String payer;

  Examples(Instance instance) {
    this.instance = instance;
    this.token = instance.token("DIRECTORATE");
    this.payer = instance.token("COUNTY", "0400");
  }

  // ---- what the document says

  void mustBeWhatIsAnswered() {
    instance
        .json("/v3/api-docs", token)
        .get("paths")
        .forEachEntry((path, item) -> {
          if (item.has("get")) {
            item.at("/get/responses/200/content")
                .forEachEntry((mediaType, body) -> mustBeAnswered(path, mediaType, body));
          }
        });
  }

  private void mustBeAnswered(String path, String mediaType, JsonNode body) {
    if (body.has("example")) {
      assertThat(kinds(shortened(body.get("example"))))
          .as(path)
          .isEqualTo(kinds(shortened(answer(path, mediaType), mediaType)));
    }
    for (var example : body.path("examples")) {
      if (example.path("summary").asString("").startsWith("Made up")) {
        continue; // the demonstration has nothing to hold it to
      }
      var request = example.path("summary").asString("GET " + path).substring("GET ".length());
      var value = example.get("value");
      var shown = tree(value.isString() ? value.asString() : value.toString(), mediaType);
      assertThat(steady(shortened(answer(request, mediaType), mediaType)))
          .as(
              request
                  + " as "
                  + mediaType
                  + "; run this test with -Dmedvirkning.docs=write to bring its file up to date")
          .isEqualTo(steady(shown));
    }
  }

  private String answer(String request, String mediaType) {
    // Nobody but the payer reads a claim, the directorate neither.
    var reader = request.startsWith("/claims") ? payer : token;
    var answer = instance.get(request, reader, "Accept", mediaType, "Accept-Language", "en");
    assertThat(answer.statusCode()).as(request + ": " + answer.body()).isEqualTo(200);
    return answer.body();
  }

  // ---- the files

  void write() {
    try (var files = Files.list(FOLDER)) {
      files.sorted().forEach(this::write);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Path file) {
    try {
      var example = (ObjectNode) JSON.readTree(Files.readString(file));
      if (example.path("madeUp").asBoolean()) {
        return;
      }
      var answers = (ObjectNode) example.get("answers");
      for (var mediaType : List.copyOf(answers.propertyNames())) {
        var answer = answer(example.get("request").asString(), mediaType);
        var shown =
            mediaType.equals(ONE_TREE)
                ? shortened(JSON.readTree(answer))
                : lines(shortenedText(answer, mediaType));
        if (!sameButForPassing(answers.get(mediaType), shown, mediaType)) {
          answers.set(mediaType, shown);
        }
      }
      Files.writeString(file, JSON.writer().with(LAID_OUT).writeValueAsString(example) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Then the file is left as it is.
  private static boolean sameButForPassing(JsonNode before, JsonNode now, String mediaType) {
    return !before.isNull()
        && steady(tree(text(before, mediaType), mediaType))
            .equals(steady(tree(text(now, mediaType), mediaType)));
  }

  private static String text(JsonNode answer, String mediaType) {
    return mediaType.equals(ONE_TREE)
        ? answer.toString()
        : answer.valueStream().map(JsonNode::asString).collect(Collectors.joining("\n"));
  }

  private static ArrayNode lines(String text) {
    var lines = NODES.arrayNode();
    text.lines().forEach(lines::add);
    return lines;
  }

  // ---- shorter

  private static String shortenedText(String answer, String mediaType) {
    var lines = answer.lines().toList();
    if (mediaType.startsWith("text/calendar")) {
      var end = lines.indexOf("END:VEVENT");
      return String.join("\n", lines.subList(0, end + 1)) + "\n" + lines.getLast();
    }
    return String.join("\n", lines.subList(0, mediaType.equals("text/csv") ? 2 : ITEMS));
  }

  private static JsonNode shortened(String answer, String mediaType) {
    return mediaType.equals(ONE_TREE)
        ? shortened(JSON.readTree(answer))
        : tree(shortenedText(answer, mediaType), mediaType);
  }

  /// The first of each list, and of names by id those that are still spoken of.
  private static JsonNode shortened(JsonNode answer) {
    var shorter = cut(answer);
    dropNames(shorter, shorter.toString());
    return shorter;
  }

  private static JsonNode cut(JsonNode node) {
    if (node instanceof ArrayNode many) {
      var fewer = NODES.arrayNode();
      many.valueStream()
          .limit(!many.isEmpty() && many.get(0).isContainer() ? ITEMS : VALUES)
          .forEach(each -> fewer.add(cut(each)));
      return fewer;
    }
    if (node instanceof ObjectNode object) {
      var cut = NODES.objectNode();
      object.forEachEntry((name, value) -> cut.set(name, cut(value)));
      return cut;
    }
    return node;
  }

  private static void dropNames(JsonNode node, String all) {
    if (node instanceof ObjectNode object) {
      for (var name : List.copyOf(object.propertyNames())) {
        if (ID.matcher(name).matches()
            && !all.replace("\"" + name + "\":", "").contains("\"" + name + "\"")) {
          object.remove(name);
        }
      }
    }
    node.forEach(each -> dropNames(each, all));
  }

  // ---- what counts

  /// An answer as one tree, whatever it is written in.
  private static JsonNode tree(String answer, String mediaType) {
    return switch (mediaType) {
      case ONE_TREE -> JSON.readTree(answer);
      case "application/x-ndjson" -> {
        var lines = NODES.arrayNode();
        Instance.lines(answer).forEach(lines::add);
        yield lines;
      }
      case "text/csv" -> rows(answer);
      default -> lines(answer);
    };
  }

  private static ArrayNode rows(String csv) {
    var rows = NODES.arrayNode();
    try (var parsed =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setHeader()
            .get()
            .parse(new StringReader(csv))) {
      parsed.forEach(row -> {
        var object = rows.addObject();
        row.toMap().forEach(object::put);
      });
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Without what is another with each start.
  private static JsonNode steady(JsonNode node) {
    if (node instanceof ArrayNode many) {
      var all = NODES.arrayNode();
      many.forEach(each -> all.add(steady(each)));
      return all;
    }
    if (node instanceof ObjectNode object) {
      var all = NODES.objectNode();
      object.forEachEntry(
          (name, value) -> all.set(name, PASSING.contains(name) ? kinds(value) : steady(value)));
      return all;
    }
    return node.isString() && PASSING_LINE.matcher(node.asString()).matches()
        ? NODES.stringNode(node.asString().replaceAll(":.*", ":"))
        : node;
  }

  /// The kind of each value in place of the value.
  private static JsonNode kinds(JsonNode node) {
    if (node instanceof ObjectNode object) {
      var all = NODES.objectNode();
      object.forEachEntry((name, value) -> all.set(name, kinds(value)));
      return all;
    }
    if (node instanceof ArrayNode many) {
      var all = NODES.arrayNode();
      many.forEach(each -> all.add(kinds(each)));
      return all;
    }
    return NODES.stringNode(node.getNodeType().name());
  }

  // ---- problems

  /// Requests that end in the problems that the document shows. What is too large or away is left
  /// to other tests.
  void problemsMustBeWhatIsAnswered() {
    var shown = instance.json("/v3/api-docs", token).at("/components/examples");
    var unit = Map.of("unit", "0400", "name", "Nav Innlandet", "type", "COUNTY");
    var renamed = Map.of("unit", "0400", "name", "Nav Innlandet", "from", "2024-01-01");
    var answers =
        List.of(
            instance.get("/units?limit=none", token, ENGLISH),
            instance.send(HttpRequest.newBuilder(instance.uri("/units")).headers(ENGLISH).build()),
            instance.get("/units", instance.token("OFFICE"), ENGLISH),
            instance.get("/units/9999", token, ENGLISH),
            instance.command("RegisterUnit", token, Map.of("nmae", "Nav Innlandet"), ENGLISH),
            instance.command("RegisterUnit", token, Map.of("unit", "0400"), ENGLISH),
            instance.command("RegisterUnit", instance.token("OFFICE", "1805"), unit, ENGLISH),
            instance.command("RegisterUnit", token, unit, ENGLISH),
            instance.command(
                "RegisterUnit",
                token,
                Map.of("unit", "0200", "name", "Nav i vest", "type", "COUNTY"),
                "Accept-Language",
                "en",
                "Idempotency-Key",
                "demo-01-units-0001"),
            instance.command(
                "RenameUnit", token, renamed, "Accept-Language", "en", "If-Match", "\"99\""),
            instance.command(
                "RegisterUnit",
                token,
                Map.of(
                    "unit",
                    "9998",
                    "name",
                    "Nav i framtiden",
                    "type",
                    "OFFICE",
                    "context",
                    Map.of("happenedOn", "2199-01-01")),
                ENGLISH),
            instance.command(
                "ResumeCouncil",
                token,
                Map.of("council", "04000000-0000-8000-80c1-000000000009", "on", "2024-01-01"),
                ENGLISH));

    var met = new HashSet<String>();
    for (var answer : answers) {
      var problem = JSON.readTree(answer.body());
      var code = problem.get("code").asString();
      met.add(code);
      assertThat(shown.has(code)).as(problem.toString()).isTrue();
      assertThat(essence(shown.get(code).get("value"))).as(code).isEqualTo(essence(problem));
    }
    assertThat(met).hasSize(answers.size());
  }

  /// What this one request put into the words does not count.
  private static JsonNode essence(JsonNode problem) {
    var essence = NODES.objectNode();
    problem.forEachEntry((name, value) ->
        essence.set(
            name,
            Set.of("detail", "arguments", "field", "traceId").contains(name)
                ? kinds(value)
                : value));
    return essence;
  }
}
