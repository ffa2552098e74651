package no.nav.medvirkning.platform.events;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.platform.privacy.PersonalDataModule;
import no.nav.medvirkning.platform.privacy.TestKeys;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The stored form of every event and revision is pinned by a golden file that is never changed:
/// what was written once is read for ever. An event that must change gets a new revision, a new
/// golden file and an upcaster from the old one.
class GoldenEventsTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private final TestKeys keys = new TestKeys();
  private final EventSerializer serializer = new EventSerializer(keys, Map.of());
  private final JsonMapper json =
      JsonMapper.builder()
          .addModule(new PersonalDataModule(keys))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  static Stream<Class<? extends DomainEvent>> events() {
    return EventCatalogue.events().stream().sorted(Comparator.comparing(EventCatalogue::nameOf));
  }

  private static SampleEvents.Sample sample(Class<?> event) {
    var sample = SampleEvents.all().get(event);
    assertThat(sample).as("sample of " + event.getSimpleName() + " in SampleEvents").isNotNull();
    return sample;
  }

  private SerializedObject<String> written(DomainEvent event) {
    return serializer.serialize(event, String.class);
  }

  private DomainEvent read(SerializedObject<String> stored) {
    return requireNonNull(serializer.<String, DomainEvent>deserialize(stored));
  }

  private static Path goldenFile(SerializedObject<?> stored) {
    return FOLDER.resolve(
        stored.getType().getName() + "." + stored.getType().getRevision() + ".json");
  }

  private String golden(SerializedObject<String> stored) {
    var file = goldenFile(stored);
    try {
      if (Boolean.getBoolean("golden.write") && Files.notExists(file)) {
        Files.writeString(file, json.writeValueAsString(json.readTree(stored.getData())) + "\n");
      }
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The cipher of a value is another each time, so the plain text is compared.
  private JsonNode withPlainText(JsonNode node) {
    if (node instanceof ObjectNode object && object.has("cipher")) {
      return object.put(
          "cipher",
          object.has("text")
              ? json.treeToValue(object, ErasableText.class).value()
              : json.treeToValue(object, Personal.class).value());
    }
    node.forEach(this::withPlainText);
    return node;
  }

  @ParameterizedTest
  @MethodSource("events")
  void anEventIsWrittenAsItsGoldenFileSays(Class<? extends DomainEvent> event) {
    var stored = written(sample(event).full());
    assertThat(withPlainText(json.readTree(stored.getData())))
        .isEqualTo(withPlainText(json.readTree(golden(stored))));
  }

  @ParameterizedTest
  @MethodSource("events")
  void theGoldenFileIsReadAsTheEvent(Class<? extends DomainEvent> event) {
    var full = sample(event).full();
    var type = written(full).getType();
    var stored = new SimpleSerializedObject<>(golden(written(full)), String.class, type);
    assertThat(read(stored)).isEqualTo(full);
  }

  @ParameterizedTest
  @MethodSource("events")
  void fieldsOfLaterDaysAreIgnored(Class<? extends DomainEvent> event) {
    var full = sample(event).full();
    var type = written(full).getType();
    var later = withUnknownFields(json.readTree(golden(written(full))));
    assertThat(read(new SimpleSerializedObject<>(later.toString(), String.class, type)))
        .isEqualTo(full);
  }

  /// So far a later revision has only added fields that may be missing, which needs no upcaster.
  /// One that does more is read through its upcaster here.
  @Test
  void whatWasStoredInAFormerRevisionIsReadStill() throws IOException {
    var formerly = SampleEvents.all().keySet().stream().filter(each -> revision(each) > 1).toList();
    assertThat(formerly).isNotEmpty();
    for (var event : formerly) {
      var name = EventCatalogue.nameOf(event);
      for (var former = 1; former < revision(event); former++) {
        var stored = Files.readString(FOLDER.resolve(name + "." + former + ".json"));
        var type = new SimpleSerializedType(name, String.valueOf(former));
        var read = read(new SimpleSerializedObject<>(stored, String.class, type));
        assertThat(read).isInstanceOf(event);
        assertThat(withPlainText(json.readTree(written(read).getData())))
            .isEqualTo(withPlainText(json.readTree(stored)));
      }
    }
  }

  private static int revision(Class<?> event) {
    var revision = event.getAnnotation(Revision.class);
    return revision == null ? 1 : Integer.parseInt(revision.value());
  }

  private static JsonNode withUnknownFields(JsonNode node) {
    node.forEach(GoldenEventsTest::withUnknownFields);
    if (node instanceof ObjectNode object) {
      object.put("addedLater", "x");
      object.putObject("alsoAddedLater").put("more", 1);
    }
    return node;
  }

  @ParameterizedTest
  @MethodSource("events")
  void theLeastThatCanBeToldIsReadBackAndHoldsNoNulls(Class<? extends DomainEvent> event) {
    var least = sample(event).least();
    var stored = written(least);
    assertThat(read(stored)).isEqualTo(least);
    assertThat(stored.getData()).doesNotContain("null");
  }

  @ParameterizedTest
  @MethodSource("events")
  void samplesTellAllAndTheLeast(Class<? extends DomainEvent> event) {
    assertThat(sample(event).full()).isInstanceOf(event);
    assertThat(sample(event).least()).isInstanceOf(event);
    assertToldInFull(sample(event).full(), event.getSimpleName());
    assertLeast(sample(event).least(), event.getSimpleName());
  }

  private static void assertToldInFull(Object value, String place) {
    switch (value) {
      case Personal _ -> {}
      case Record told ->
          components(told)
              .forEach((name, part) ->
                  assertToldInFull(assertPresent(part, place + "." + name), place + "." + name));
      case Collection<?> parts -> {
        assertThat(parts).as(place).isNotEmpty();
        assertToldInFull(parts.iterator().next(), place);
      }
      default -> {}
    }
  }

  private static Object assertPresent(@Nullable Object part, String place) {
    assertThat(part).as(place).isNotNull();
    return requireNonNull(part);
  }

  private static void assertLeast(Object value, String place) {
    switch (value) {
      case Personal _ -> {}
      case Record told -> {
        for (var component : told.getClass().getRecordComponents()) {
          var part = components(told).get(component.getName());
          var name = place + "." + component.getName();
          if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            assertThat(part).as(name).isNull();
          } else {
            assertLeast(assertPresent(part, name), name);
          }
        }
      }
      case Collection<?> parts -> parts.forEach(part -> assertLeast(part, place));
      default -> {}
    }
  }

  private static Map<String, @Nullable Object> components(Record told) {
    var components = new LinkedHashMap<String, @Nullable Object>();
    for (var component : told.getClass().getRecordComponents()) {
      try {
        var accessor = component.getAccessor();
        components.put(component.getName(), accessor.invoke(told));
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }
    return components;
  }

  @ParameterizedTest
  @MethodSource("events")
  void theStoredNameLeadsBackToTheEvent(Class<? extends DomainEvent> event) {
    var type = serializer.typeForClass(event);
    assertThat(type.getName())
        .isEqualTo(EventCatalogue.nameOf(event))
        .endsWith("." + event.getSimpleName());
    assertThat(type.getRevision()).isEqualTo(String.valueOf(revision(event)));
    assertThat(EventCatalogue.classOf(type.getName())).isEqualTo(event);
    assertThat(serializer.classForType(type)).isEqualTo(event);
  }

  @Test
  void everyGoldenFileIsOfAnEvent() throws IOException {
    try (var files = Files.list(FOLDER)) {
      var found = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
      var expected =
          events()
              .flatMap(event ->
                  IntStream.rangeClosed(1, revision(event))
                      .mapToObj(each -> EventCatalogue.nameOf(event) + "." + each + ".json"))
              .collect(Collectors.toSet());
      assertThat(found).isEqualTo(expected);
    }
  }

  @Test
  void theFamiliesKeepTheirNames() {
    assertThat(
            events()
                .map(EventCatalogue::nameOf)
                .map(name -> name.substring(0, name.indexOf('.')))
                .distinct())
        .isEqualTo(
            List.of(
                "activity",
                "agreement",
                "agreementregister",
                "audit",
                "caseregister",
                "claimregister",
                "compensation",
                "consultation",
                "council",
                "deadlines",
                "erasureday",
                "expertise",
                "feedback",
                "meeting",
                "minutes",
                "organisation",
                "person",
                "plan",
                "rates",
                "referral",
                "report",
                "theme",
                "training",
                "trainingrequirements",
                "unit",
                "volunteer"));
  }
}
