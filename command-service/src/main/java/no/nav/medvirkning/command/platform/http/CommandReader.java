package no.nav.medvirkning.command.platform.http;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.CommandCatalogue;
import no.nav.medvirkning.command.platform.CommandRequest;
import no.nav.medvirkning.command.platform.text.InvalidText;
import no.nav.medvirkning.command.platform.text.Screening;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.feedback.ReceiptCode;
import no.nav.medvirkning.platform.web.BodyLimit;
import no.nav.medvirkning.platform.web.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads commands from JSON, strictly: what is not exactly as the command's [Shape] says is a
/// problem that names the place. Jackson makes the tree; the records are made here, so that every
/// member is looked at once and no value is bent to fit.
final class CommandReader {

  static final String CONTEXT = "context";

  private static final int MAX_DEPTH = 20;
  private static final int MAX_TOKENS = 50_000;
  private static final int MAX_NUMBER_LENGTH = 20;
  private static final int MAX_NAME_LENGTH = 100;

  /// The version of this way of making ids: other names never give the same id.
  private static final UUID ID_NAMESPACE = UUID.fromString("5f0a1c1e-7b1d-5c57-9c2f-6d0f3b6a4e11");

  private final JsonMapper json =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxDocumentLength(BodyLimit.MAX_BYTES)
                          .maxNestingDepth(MAX_DEPTH)
                          .maxTokenCount(MAX_TOKENS)
                          .maxNumberLength(MAX_NUMBER_LENGTH)
                          .maxNameLength(MAX_NAME_LENGTH)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Map<Class<?>, Shape.Members> shapes = new ConcurrentHashMap<>();
  private final Shape.Members contextShape = Shape.ofRecord(ContextMembers.class);
  private final Shape.Members personalContextShape = Shape.ofRecord(PersonalContextMembers.class);
  private final TimeBasedEpochGenerator newIds = Generators.timeBasedEpochGenerator();
  private final NameBasedGenerator derivedIds = Generators.nameBasedGenerator(ID_NAMESPACE);
  private final ReceiptCodes receiptCodes;

  CommandReader(ReceiptCodes receiptCodes) {
    this.receiptCodes = receiptCodes;
  }

  /// The reserved member `context`, which every command may have.
  record ContextMembers(
      @Nullable LocalDate happenedOn, @Nullable Title reason, @Nullable Title legalGround) {}

  /// The reserved member `context` of a command about a person. A reason would tell of that person,
  /// and the metadata of events is not encrypted.
  record PersonalContextMembers(@Nullable LocalDate happenedOn, @Nullable Title legalGround) {}

  /// What ids are derived from, so that a repeat names the same things.
  ///
  /// @param key the Idempotency-Key; null where there is none, and ids are new
  record IdSource(@Nullable String key, String actor) {}

  Shape.Members shape(Class<?> type) {
    return shapes.computeIfAbsent(type, Shape::ofRecord);
  }

  Shape.Members contextShape(Class<? extends Command> type) {
    return Command.AboutAPerson.class.isAssignableFrom(type) ? personalContextShape : contextShape;
  }

  /// @throws ProblemException for what is not one JSON object
  ObjectNode parse(byte[] body) {
    if (body.length > BodyLimit.MAX_BYTES) {
      throw BodyLimit.tooLarge();
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      if (json.readTree(text) instanceof ObjectNode object) {
        return object;
      }
      throw problem("request.not-an-object", "");
    } catch (CharacterCodingException e) {
      throw problem("request.not-utf8", null);
    } catch (StreamConstraintsException e) {
      throw problem("request.beyond-limits", null);
    } catch (StreamReadException e) {
      throw notJson(e);
    } catch (JacksonException e) {
      throw problem("request.not-json", null);
    }
  }

  private static ProblemException notJson(StreamReadException e) {
    var parser = e.processor();
    var place = parser == null ? null : parser.streamReadContext().pathAsPointer().toString();
    return e.getOriginalMessage().startsWith("Duplicate")
        ? problem("request.duplicate-member", place)
        : problem("request.not-json", null);
  }

  /// @throws ProblemException for what is not a command of this kind
  ReadCommand read(CommandCatalogue.Entry entry, ObjectNode body, IdSource ids) {
    var context = context(contextShape(entry.type()), body.remove(CONTEXT));
    var assigned = new LinkedHashMap<String, String>();
    var shape = shape(entry.type());
    for (var member : shape.members()) {
      var given = body.get(member.name());
      if (member.assigned() && (given == null || given.isNull())) {
        var id = id(ids, entry.name(), member);
        assigned.put(member.name(), id);
        body.put(member.name(), id);
      }
    }
    var command = (Command) members(shape, body, "");
    return new ReadCommand(command, context, assigned, hash(entry.name(), body, context));
  }

  /// A record that comes without the envelope of a command.
  ///
  /// @throws ProblemException for what is not exactly such a record
  <F extends Record> F readForm(Class<F> type, byte[] body) {
    return type.cast(members(shape(type), parse(body), ""));
  }

  private static CommandRequest.Context context(Shape.Members shape, @Nullable JsonNode json) {
    if (json == null) {
      return CommandRequest.Context.NONE;
    }
    return switch (value(shape, json, "/" + CONTEXT)) {
      case ContextMembers context ->
          new CommandRequest.Context(
              context.happenedOn(), textOf(context.reason()), textOf(context.legalGround()));
      case PersonalContextMembers context ->
          new CommandRequest.Context(context.happenedOn(), null, textOf(context.legalGround()));
      default -> throw new IllegalStateException("a context of no known shape");
    };
  }

  private static @Nullable String textOf(@Nullable Title title) {
    return title == null ? null : title.value();
  }

  private String id(IdSource source, String command, Shape.Member member) {
    if (source.key() == null) {
      return member.type() == ReceiptCode.class
          ? receiptCodes.make()
          : newIds.generate().toString();
    }
    var name = String.join("\n", source.actor(), command, member.name(), source.key());
    return member.type() == ReceiptCode.class
        ? receiptCodes.derive(name)
        : derivedIds.generate(name).toString();
  }

  private static Object value(Shape shape, JsonNode json, String place) {
    return switch (shape) {
      case Shape.Text text -> text(text, json, place);
      case Shape.Whole whole -> whole(whole, json, place);
      case Shape.Flag _ -> {
        if (!json.isBoolean()) {
          throw wrongType("boolean", place);
        }
        yield json.booleanValue();
      }
      case Shape.Many many -> many(many, json, place);
      case Shape.Members members -> {
        if (json instanceof ObjectNode object) {
          yield members(members, object, place);
        }
        throw wrongType("object", place);
      }
    };
  }

  private static Object whole(Shape.Whole shape, JsonNode json, String place) {
    if (!json.isIntegralNumber()
        || !json.canConvertToLong()
        || json.longValue() < shape.least()
        || json.longValue() > shape.most()) {
      throw wrongType("number", place);
    }
    return shape.wide() ? (Object) json.longValue() : (Object) json.intValue();
  }

  private static Object text(Shape.Text shape, JsonNode json, String place) {
    if (!json.isString()) {
      throw wrongType("text", place);
    }
    var text = json.stringValue();
    try {
      Screening.check(text);
      return shape.parse().apply(text);
    } catch (InvalidText e) {
      throw problem(e.code(), place);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw invalid(shape.name(), place, shape.choices());
    }
  }

  private static Object many(Shape.Many shape, JsonNode json, String place) {
    if (!json.isArray()) {
      throw wrongType("array", place);
    }
    if (json.size() > Shape.Many.MOST) {
      throw problem("request.beyond-limits", place);
    }
    var values = new ArrayList<Object>(json.size());
    for (var i = 0; i < json.size(); i++) {
      var element = json.get(i);
      if (element.isNull()) {
        throw problem("request.missing-member", place + "/" + i);
      }
      values.add(value(shape.of(), element, place + "/" + i));
    }
    return shape.distinct()
        ? Collections.unmodifiableSet(new LinkedHashSet<>(values))
        : Collections.unmodifiableList(values);
  }

  private static Object members(Shape.Members shape, ObjectNode json, String place) {
    for (var name : json.propertyNames()) {
      if (!shape.names().contains(name)) {
        throw unknown(name, shape.names(), place);
      }
    }
    var arguments = new @Nullable Object[shape.members().size()];
    for (var i = 0; i < arguments.length; i++) {
      var member = shape.members().get(i);
      var given = json.get(member.name());
      var absent = given == null || given.isNull();
      var where = place + "/" + member.name();
      if (absent && (member.required() || member.assigned())) {
        throw problem("request.missing-member", where);
      }
      arguments[i] = absent ? null : value(member.shape(), given, where);
    }
    try {
      return Shape.make(shape.constructor(), arguments);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw invalid("combination", place, List.of());
    }
  }

  private static ProblemException unknown(String name, List<String> names, String place) {
    var escaped = name.replace("~", "~0").replace("/", "~1");
    return new ProblemException(
        HttpStatus.BAD_REQUEST,
        "request.unknown-member",
        place + "/" + escaped,
        Map.of("nearest", CommandCatalogue.nearest(name, names)));
  }

  private static ProblemException wrongType(String expected, String place) {
    return problem("request.expected-" + expected, place);
  }

  private static ProblemException invalid(String name, String place, List<String> choices) {
    return new ProblemException(
        HttpStatus.BAD_REQUEST,
        "value." + name,
        place,
        choices.isEmpty() ? Map.of() : Map.of("choices", choices));
  }

  private static ProblemException problem(String code, @Nullable String place) {
    return new ProblemException(HttpStatus.BAD_REQUEST, code, place);
  }

  /// Sixteen bits: enough to see that a key is used for something else, too few to find out from
  /// the event store what an erased person's record once said.
  private String hash(String name, ObjectNode body, CommandRequest.Context context) {
    try {
      var content = name + "\n" + json.writeValueAsString(sorted(body)) + "\n" + context;
      var digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 2);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The order of members says nothing.
  private static Object sorted(JsonNode json) {
    if (json instanceof ObjectNode object) {
      var members = new TreeMap<String, Object>();
      object
          .propertyStream()
          .forEach(member -> members.put(member.getKey(), sorted(member.getValue())));
      return members;
    }
    return json.isArray() ? json.valueStream().map(CommandReader::sorted).toList() : json;
  }
}
