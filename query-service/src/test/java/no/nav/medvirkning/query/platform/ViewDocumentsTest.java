package no.nav.medvirkning.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViewDocumentsTest {

  private static final Seen SEEN = Seen.upTo(7, List.of(5L));

  record Inner(LocalDate day, @Nullable String text) {}

  record Everything(
      PersonId person,
      UnitNumber unit,
      UnitType type,
      Instant at,
      int small,
      long large,
      double real,
      BigDecimal decimal,
      boolean yes,
      @Nullable String absent,
      List<Inner> inners,
      Map<String, Integer> counts) {

    /// Computed, so not stored.
    public boolean isComputed() {
      return true;
    }

    public String getComputed() {
      return "computed";
    }
  }

  private static final Everything VIEW =
      new Everything(
          PersonId.of("00000000-0000-7000-8000-000000000001"),
          new UnitNumber("0402"),
          UnitType.OFFICE,
          Instant.parse("2024-03-01T12:00:00Z"),
          1,
          1L << 40,
          0.5,
          new BigDecimal("12.50"),
          true,
          null,
          List.of(
              new Inner(LocalDate.of(2024, 3, 1), "Čáhcesuolu æøå"),
              new Inner(LocalDate.of(2024, 3, 2), null)),
          Map.of("a.b", 1));

  @Test
  void a_view_comes_back_as_it_went() {
    var document = ViewDocuments.write("key", SEEN, VIEW);

    assertThat(ViewDocuments.read(document, Everything.class)).isEqualTo(VIEW);
    assertThat(Seen.from(document.getDocument("_meta"))).isEqualTo(SEEN);
  }

  @Test
  void ids_and_times_are_text_that_sorts_and_what_is_computed_or_missing_is_not_stored() {
    var document = ViewDocuments.write("key", SEEN, VIEW);

    assertThat(document.getString("person").getValue())
        .isEqualTo("00000000-0000-7000-8000-000000000001");
    assertThat(document.getString("unit").getValue()).isEqualTo("0402");
    assertThat(document.getString("at").getValue()).isEqualTo("2024-03-01T12:00:00.000Z");
    assertThat(document.getArray("inners").get(0).asDocument().getString("day").getValue())
        .isEqualTo("2024-03-01");
    assertThat(document.keySet()).doesNotContain("absent", "computed");
  }

  record Nested(
      List<List<Integer>> lists,
      Map<String, Map<String, List<String>>> maps,
      List<Inner> none,
      String text,
      float fraction,
      @Nullable Nested within) {}

  @Test
  void the_bytes_are_those_of_the_same_json() {
    var many = IntStream.range(0, 300).mapToObj(i -> List.of(i, -i)).toList();
    var deep = (Nested) null;
    for (var depth = 0; depth < 20; depth++) {
      deep =
          new Nested(
              many,
              Map.of("é.a", Map.of("", List.of("ŋ", "", "\u0000", "😀".repeat(2000)))),
              List.of(),
              "x".repeat(depth * 100),
              0.5f,
              deep);
    }
    var document = ViewDocuments.write("key", SEEN, deep);

    var expected = new BsonDocument("_id", new BsonString("key"));
    expected.put("_meta", document.getDocument("_meta"));
    expected.putAll(BsonDocument.parse(ViewDocuments.MAPPER.writeValueAsString(deep)));
    assertThat(document.toJson()).isEqualTo(expected.toJson());
    assertThat(ViewDocuments.read(document, Nested.class)).isEqualTo(deep);
  }

  record Numbers(
      BigInteger huge,
      BigDecimal whole,
      long fewAsLong,
      double wholeAsDouble,
      short few,
      @Nullable Integer none,
      Object any) {}

  @Test
  void numbers_come_back_as_the_kind_that_the_view_has() {
    var numbers =
        new Numbers(
            BigInteger.TWO.pow(70), new BigDecimal("12"), 3, 4, (short) 5, null, List.of(1, 0.5));
    var document = ViewDocuments.write("key", SEEN, numbers);

    assertThat(ViewDocuments.read(document, Numbers.class)).isEqualTo(numbers);
  }

  @Test
  void a_number_too_great_for_the_view_is_refused() {
    var document = ViewDocuments.write("key", SEEN, Map.of("small", 1L << 40, "yes", true));

    assertThatThrownBy(() -> ViewDocuments.read(document, Everything.class))
        .hasMessageContaining("small");
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({@JsonSubTypes.Type(value = Round.class, name = "round")})
  sealed interface Shape {}

  record Round(int radius, List<Inner> inners) implements Shape {}

  record Drawn(Shape shape, String unknown) {}

  @Test
  void what_kind_it_is_may_stand_anywhere_and_what_is_not_known_is_passed_over() {
    var document =
        ViewDocuments.write(
            "key",
            SEEN,
            Map.of(
                "shape",
                new LinkedHashMap<>(
                    Map.of(
                        "radius",
                        3,
                        "kind",
                        "round",
                        "inners",
                        List.of(Map.of("day", "2024-03-01", "more", List.of(Map.of("a", 1))))))));

    assertThat(ViewDocuments.read(document, Drawn.class).shape())
        .isEqualTo(new Round(3, List.of(new Inner(LocalDate.of(2024, 3, 1), null))));
  }

  @Test
  void only_the_document_s_own_key_and_marks_are_passed_over() {
    var view =
        Map.of("_meta", Map.of("_id", "kept", "_meta", "kept"), "inner", Map.of("_id", "kept"));
    var document = ViewDocuments.write("key", SEEN, Map.of("inner", view));

    assertThat(ViewDocuments.read(document, Object.class)).isEqualTo(Map.of("inner", view));
  }

  @Test
  void whole_numbers_of_any_size_are_kept() {
    var document =
        ViewDocuments.write(
            "key", SEEN, Map.of("whole", BigInteger.TWO.pow(70), "short", (short) 3));

    assertThat(document.getDecimal128("whole").getValue().bigDecimalValue())
        .isEqualTo(new BigDecimal(BigInteger.TWO.pow(70)));
    assertThat(document.getInt32("short").getValue()).isEqualTo(3);
  }

  @Test
  void a_generator_goes_on_after_a_view_that_could_not_be_written() {
    var bson = new BsonGenerator();
    assertThatThrownBy(() ->
            ViewDocuments.write(bson, "key", SEEN, Map.of("list", List.of(Map.of("a\u0000b", 1)))))
        .hasMessageContaining("NUL");

    assertThat(ViewDocuments.write(bson, "key", SEEN, VIEW))
        .isEqualTo(ViewDocuments.write("key", SEEN, VIEW));
  }

  @Test
  void instants_are_written_as_the_formatter_would() {
    for (var at :
        List.of(
            "1969-12-31T23:59:59.999Z",
            "2007-01-01T00:00:00Z",
            "2024-02-29T09:08:07.006500Z",
            "9999-12-31T23:59:59.999999Z",
            "-0001-01-01T00:00:00Z",
            "+10000-01-01T00:00:00Z")) {
      var document = ViewDocuments.write("key", SEEN, Map.of("at", Instant.parse(at)));
      assertThat(document.getString("at").getValue())
          .isEqualTo(
              DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
                  .withZone(ZoneOffset.UTC)
                  .format(Instant.parse(at)));
    }
  }

  @Test
  void a_tombstone_holds_nothing_but_what_it_has_seen() {
    assertThat(ViewDocuments.write("key", SEEN, null).keySet()).containsExactly("_id", "_meta");
  }
}
