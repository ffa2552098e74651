package no.nav.medvirkning.command.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.nav.medvirkning.command.platform.CommandCatalogue;
import no.nav.medvirkning.feedback.ReceiptCode;
import no.nav.medvirkning.platform.access.AccessTable;
import no.nav.medvirkning.platform.access.Reach;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.platform.events.ConsistencyToken;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.platform.web.ProblemDocs;
import no.nav.medvirkning.platform.web.Problems;
import no.nav.medvirkning.platform.web.Texts;
import tools.jackson.databind.json.JsonMapper;

/// Describes the commands from their records, so that the documents cannot say anything else than
/// the code does.
final class CommandDocs {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private static final String IMPORTED = "import-0001";

  private final CommandCatalogue catalogue;
  private final CommandReader reader;
  private final Texts texts;
  private final Problems problems;
  private final JsonMapper json = new JsonMapper();

  CommandDocs(CommandCatalogue catalogue, CommandReader reader, Texts texts, Problems problems) {
    this.catalogue = catalogue;
    this.reader = reader;
    this.texts = texts;
    this.problems = problems;
  }

  /// One command as `GET /commands` tells it.
  ///
  /// @param roles how far each role reaches with it
  /// @param schema JSON Schema (2020-12) of the body
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Description(
      String name, String description, Map<Role, Reach> roles, Map<String, Object> schema) {}

  Collection<CommandCatalogue.Entry> commands() {
    return catalogue.all();
  }

  List<Description> describe(Language language) {
    return catalogue.all().stream().map(entry -> describe(entry, language)).toList();
  }

  private Description describe(CommandCatalogue.Entry entry, Language language) {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("$schema", DIALECT);
    schema.put("title", entry.name());
    schema.putAll(schema(entry));
    return new Description(entry.name(), description(entry, language), roles(entry), schema);
  }

  String description(CommandCatalogue.Entry entry, Language language) {
    return texts.find("commands", entry.name(), language).orElse(entry.name());
  }

  static Map<Role, Reach> roles(CommandCatalogue.Entry entry) {
    var roles = new LinkedHashMap<Role, Reach>();
    for (var role : Role.values()) {
      roles.put(role, AccessTable.reach(entry.name(), role));
    }
    return roles;
  }

  Map<String, Object> schema(CommandCatalogue.Entry entry) {
    var shape = reader.shape(entry.type());
    var schema = members(shape);
    var properties = new LinkedHashMap<String, Object>();
    shape.members().forEach(member -> properties.put(member.name(), member(member)));
    properties.put(CommandReader.CONTEXT, members(reader.contextShape(entry.type())));
    schema.put("properties", properties);
    return schema;
  }

  /// A body that can be read as the command.
  Map<String, Object> example(CommandCatalogue.Entry entry) {
    return example(reader.shape(entry.type()));
  }

  /// What is answered to the example.
  Accepted answer(CommandCatalogue.Entry entry) {
    var source = new CommandReader.IdSource(IMPORTED, "Z990001");
    var codes = receiptCodes(entry);
    var body = new LinkedHashMap<>(example(entry));
    body.putAll(codes);
    var read = reader.read(entry, reader.parse(json.writeValueAsBytes(body)), source);
    var assigned = new LinkedHashMap<>(read.assigned());
    assigned.putAll(codes);
    return new Accepted(
        read.command().aggregateId(),
        entry.creates() ? 0 : 4,
        new ConsistencyToken(1013).toString(),
        assigned,
        entry.creates() ? "/" : "");
  }

  /// Made up: the one that the server would make for this actor and key is a secret.
  private Map<String, String> receiptCodes(CommandCatalogue.Entry entry) {
    return reader.shape(entry.type()).members().stream()
        .filter(member -> member.type() == ReceiptCode.class)
        .collect(Collectors.toMap(Shape.Member::name, _ -> "0".repeat(ReceiptCode.LENGTH)));
  }

  /// Two lines of a request: a command that is done, and a line that is none.
  String streamExample() {
    var line = new LinkedHashMap<String, Object>();
    line.put(CommandStream.COMMAND, first().name());
    line.put(CommandStream.IDEMPOTENCY_KEY, IMPORTED);
    line.putAll(example(first()));
    return json.writeValueAsString(line) + "\n{}\n";
  }

  /// What is answered to them.
  String streamAnswer() {
    var refused = problems.describe(CommandStream.noCommand(), Language.EN, ProblemDocs.TRACE_ID);
    return json.writeValueAsString(CommandStream.Result.of(1, answer(first())))
        + "\n"
        + json.writeValueAsString(CommandStream.Result.of(2, refused))
        + "\n";
  }

  private CommandCatalogue.Entry first() {
    return catalogue.all().iterator().next();
  }

  static Map<String, Object> schema(Shape shape) {
    return switch (shape) {
      case Shape.Text text -> text(text);
      case Shape.Whole whole ->
          new LinkedHashMap<>(
              Map.of("type", "integer", "minimum", whole.least(), "maximum", whole.most()));
      case Shape.Flag _ -> new LinkedHashMap<>(Map.of("type", "boolean"));
      case Shape.Many many -> {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "array");
        schema.put("items", schema(many.of()));
        schema.put("maxItems", Shape.Many.MOST);
        yield schema;
      }
      case Shape.Members members -> members(members);
    };
  }

  private static Map<String, Object> text(Shape.Text text) {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("type", "string");
    if (text.format() != null) {
      schema.put("format", text.format());
    }
    if (text.maxLength() != null) {
      schema.put("minLength", 1);
      schema.put("maxLength", text.maxLength());
    }
    if (text.pattern() != null) {
      schema.put("pattern", text.pattern());
    }
    if (!text.choices().isEmpty()) {
      schema.put("enum", text.choices());
    }
    return schema;
  }

  private static Map<String, Object> members(Shape.Members shape) {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("type", "object");
    var properties = new LinkedHashMap<String, Object>();
    shape.members().forEach(member -> properties.put(member.name(), member(member)));
    schema.put("properties", properties);
    var required =
        shape.members().stream().filter(Shape.Member::required).map(Shape.Member::name).toList();
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  /// What may be left out may be null as well.
  private static Map<String, Object> member(Shape.Member member) {
    var schema = schema(member.shape());
    if (!member.required()) {
      schema.put("type", List.of(schema.get("type"), "null"));
      if (schema.get("enum") instanceof List<?> choices) {
        var withNull = new ArrayList<Object>(choices);
        withNull.add(null);
        schema.put("enum", withNull);
      }
    }
    if (member.assigned()) {
      schema.put("description", "Left out, the server makes one.");
    }
    return schema;
  }

  private static Map<String, Object> example(Shape.Members shape) {
    var example = new LinkedHashMap<String, Object>();
    shape.members().stream()
        .filter(Shape.Member::required)
        .forEach(member -> example.put(member.name(), example(member)));
    return example;
  }

  private static Object example(Shape.Member member) {
    return member.name().equals("year") ? 2024 : example(member.shape());
  }

  private static Object example(Shape shape) {
    return switch (shape) {
      case Shape.Text text -> text.example();
      case Shape.Whole _ -> 4;
      case Shape.Flag _ -> false;
      case Shape.Many many -> List.of(example(many.of()));
      case Shape.Members members -> example(members);
    };
  }
}
