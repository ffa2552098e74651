package no.nav.medvirkning.command.platform.http;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.nav.medvirkning.command.platform.Assigned;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.feedback.ReceiptCode;
import org.jspecify.annotations.Nullable;

/// What JSON stands for a Java type of the commands. Reading a command and its JSON Schema both
/// follow the shape, so that neither can promise what the other refuses.
sealed interface Shape {

  /// A JSON string.
  ///
  /// @param name names what the text must be; the problem's code is `value.` and this name
  /// @param format JSON Schema's word for it, where it has one
  /// @param pattern the regular expression that it matches as a whole, where that tells all of it
  /// @param choices all that it can be, for an enumeration
  /// @param parse throws IllegalArgumentException or a date's exception for a text that cannot be
  ///   it
  record Text(
      String name,
      @Nullable String format,
      @Nullable Integer maxLength,
      @Nullable String pattern,
      List<String> choices,
      String example,
      Function<String, Object> parse)
      implements Shape {}

  /// A JSON number without a fraction, from `least` to `most`.
  ///
  /// @param wide whether it is read as a `long`, as amounts in øre are
  record Whole(boolean wide) implements Shape {

    /// Beyond this, what reads JSON in a browser no longer tells neighbours apart.
    private static final long MOST_EXACT = (1L << 53) - 1;

    long least() {
      return wide ? -MOST_EXACT : Integer.MIN_VALUE;
    }

    long most() {
      return wide ? MOST_EXACT : Integer.MAX_VALUE;
    }
  }

  /// `true` or `false`.
  record Flag() implements Shape {}

  /// A JSON array; `distinct` where the order says nothing.
  record Many(Shape of, boolean distinct) implements Shape {
    /// More than there are units, or people at any meeting.
    static final int MOST = 1_000;
  }

  /// A JSON object.
  record Members(String name, List<Member> members, Constructor<?> constructor) implements Shape {

    List<String> names() {
      return members.stream().map(Member::name).toList();
    }
  }

  /// @param required whether it must be there and not be null
  /// @param assigned whether the server fills it in where it is left out
  record Member(String name, Shape shape, boolean required, boolean assigned, Class<?> type) {}

  /// In the years that dates lie in, too.
  String MONTH = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$";

  /// What every browser takes.
  int LONGEST_ADDRESS = 2_000;

  static Members ofRecord(Class<?> type) {
    var components = type.getRecordComponents();
    try {
      var constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return new Members(
          type.getSimpleName(), Arrays.stream(components).map(Shape::member).toList(), constructor);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Member member(RecordComponent component) {
    var assigned = component.isAnnotationPresent(Assigned.class);
    var nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return new Member(
        component.getName(),
        of(component.getAnnotatedType()),
        !nullable && !assigned,
        assigned,
        component.getType());
  }

  private static Shape of(AnnotatedType type) {
    if (type instanceof AnnotatedParameterizedType many) {
      var distinct =
          ((java.lang.reflect.ParameterizedType) many.getType()).getRawType() == Set.class;
      return new Many(of(many.getAnnotatedActualTypeArguments()[0]), distinct);
    }
    return of((Class<?>) type.getType());
  }

  private static Shape of(Class<?> type) {
    if (type == int.class || type == Integer.class) {
      return new Whole(false);
    }
    if (type == long.class || type == Long.class) {
      return new Whole(true);
    }
    if (type == boolean.class || type == Boolean.class) {
      return new Flag();
    }
    if (type.isEnum()) {
      var choices =
          Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList();
      return new Text(
          "choice", null, null, null, choices, choices.getFirst(), text -> choice(type, text));
    }
    if (type.isRecord()) {
      var value = Arrays.stream(type.getRecordComponents()).filter(Shape::isValue).findFirst();
      return value.isPresent() ? valueType(type, value.get().getType()) : ofRecord(type);
    }
    return plain(type);
  }

  private static Text plain(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "String" ->
          new Text("text", null, FreeText.MAX_LENGTH, null, List.of(), "tekst", text -> text);
      case "UUID" ->
          new Text(
              "uuid",
              "uuid",
              null,
              null,
              List.of(),
              "01890a5d-ac96-774b-bcce-b302099a8057",
              Shape::uuid);
      case "LocalDate" ->
          new Text("date", "date", null, null, List.of(), "2024-03-19", Shape::date);
      case "LocalTime" ->
          new Text("time", "time", null, null, List.of(), "10:00", LocalTime::parse);
      case "YearMonth" ->
          new Text(
              "month",
              null,
              null,
              MONTH,
              List.of(),
              "2024-03",
              text -> YearMonth.parse(matching(MONTH, text)));
      case "Period" -> new Text("period", "duration", null, null, List.of(), "P2Y", Period::parse);
      case "URI" ->
          new Text(
              "address",
              "uri",
              null,
              null,
              List.of(),
              "https://www.nav.no/brukerutvalg",
              Shape::address);
      default -> throw new IllegalStateException("no JSON is known for " + type.getName());
    };
  }

  private static boolean isValue(RecordComponent component) {
    return component.getAccessor().isAnnotationPresent(JsonValue.class);
  }

  private static Text valueType(Class<?> type, Class<?> inner) {
    var plain = plain(inner);
    var constructor = ofRecordConstructor(type, inner);
    var pattern = type == ReceiptCode.class ? ReceiptCode.FORMAT : null;
    return new Text(
        inner == UUID.class ? plain.name() : Names.kebabCase(type.getSimpleName()),
        plain.format(),
        maxLength(type),
        pattern,
        List.of(),
        inner == UUID.class ? plain.example() : Names.example(type.getSimpleName()),
        text -> make(constructor, plain.parse().apply(matching(pattern, text))));
  }

  private static String matching(@Nullable String pattern, String text) {
    if (pattern != null && !text.matches(pattern)) {
      throw new IllegalArgumentException("not of its form");
    }
    return text;
  }

  private static Constructor<?> ofRecordConstructor(Class<?> type, Class<?> inner) {
    try {
      var constructor = type.getDeclaredConstructor(inner);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Integer maxLength(Class<?> type) {
    if (type == Title.class) {
      return Title.MAX_LENGTH;
    }
    return type == FreeText.class ? FreeText.MAX_LENGTH : null;
  }

  /// Makes a value, and lets what its constructor throws through.
  static Object make(Constructor<?> constructor, @Nullable Object... arguments) {
    try {
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object choice(Class<?> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> ((Enum<?>) each).name().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not one of the choices"));
  }

  /// `UUID.fromString` takes shortened ones too.
  private static UUID uuid(String text) {
    if (text.length() != 36) {
      throw new IllegalArgumentException("not a UUID");
    }
    return UUID.fromString(text);
  }

  /// What is recorded here begins with Nav's own predecessors and ends within sight. A year beyond
  /// four digits would neither sort as text nor be counted with.
  private static LocalDate date(String text) {
    var date = LocalDate.parse(text);
    if (date.getYear() < 1900 || date.getYear() > 2199) {
      throw new IllegalArgumentException("not a year that anything here can lie in");
    }
    return date;
  }

  /// Only what a browser can open without running anything.
  private static URI address(String text) {
    var address = URI.create(text);
    if (text.length() > LONGEST_ADDRESS
        || !("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
        || address.getHost() == null) {
      throw new IllegalArgumentException("not a web address");
    }
    return address;
  }
}
