package no.nav.medvirkning.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViewDocumentsTest {

  private static final BsonDocument META = new BsonDocument("position", new BsonInt64(7));

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
    var document = ViewDocuments.write("key", META, VIEW);

    assertThat(ViewDocuments.read(document, Everything.class)).isEqualTo(VIEW);
    assertThat(document.getDocument("_meta")).isEqualTo(META);
  }

  @Test
  void ids_and_times_are_text_that_sorts_and_what_is_computed_or_missing_is_not_stored() {
    var document = ViewDocuments.write("key", META, VIEW);

    assertThat(document.getString("person").getValue())
        .isEqualTo("00000000-0000-7000-8000-000000000001");
    assertThat(document.getString("unit").getValue()).isEqualTo("0402");
    assertThat(document.getString("at").getValue()).isEqualTo("2024-03-01T12:00:00.000Z");
    assertThat(document.getArray("inners").get(0).asDocument().getString("day").getValue())
        .isEqualTo("2024-03-01");
    assertThat(document.keySet()).doesNotContain("absent", "computed");
  }

  @Test
  void a_tombstone_holds_nothing_but_what_it_has_seen() {
    assertThat(ViewDocuments.write("key", META, null).keySet()).containsExactly("_id", "_meta");
  }
}
