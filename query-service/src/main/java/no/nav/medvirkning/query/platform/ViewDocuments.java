package no.nav.medvirkning.query.platform;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// Turns views into documents and back, straight between Jackson's tokens and BSON's bytes.
final class ViewDocuments {

  static final String ID = "_id";
  static final String META = "_meta";

  /// In `_meta` of a tombstone.
  static final String REMOVED = "removed";

  /// Only record components are stored, never what a view computes. Instants have a fixed width, so
  /// that they sort.
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultVisibility(visibility ->
              visibility
                  .withFieldVisibility(Visibility.ANY)
                  .withGetterVisibility(Visibility.NONE)
                  .withIsGetterVisibility(Visibility.NONE))
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addModule(new SimpleModule("views").addSerializer(new FixedWidthInstant()))
          .build();

  private ViewDocuments() {}

  /// @param view null leaves a tombstone, which keeps what the document has seen
  static RawBsonDocument write(String key, Seen seen, @Nullable Object view) {
    return write(new BsonGenerator(), key, seen, view);
  }

  /// @param bson for one thread's documents, one after the other
  static RawBsonDocument write(BsonGenerator bson, String key, Seen seen, @Nullable Object view) {
    bson.reset();
    bson.writeName(ID);
    bson.writeString(key);
    bson.writeName(META);
    writeMeta(bson, seen, view == null);
    if (view != null) {
      bson.beginView();
      MAPPER.writeValue(bson, view);
    }
    return bson.finish();
  }

  private static void writeMeta(BsonGenerator bson, Seen seen, boolean isRemoved) {
    bson.writeStartObject();
    bson.writeName("position");
    bson.writeNumber(seen.position());
    if (!seen.gaps().isEmpty()) {
      bson.writeName("gaps");
      bson.writeStartArray();
      seen.gaps().forEach(bson::writeNumber);
      bson.writeEndArray();
    }
    bson.writeName("at");
    bson.writeString(seen.text());
    if (isRemoved) {
      bson.writeName(REMOVED);
      bson.writeBoolean(true);
    }
    bson.writeEndObject();
  }

  static <V> V read(RawBsonDocument document, Class<V> type) {
    var bytes = document.getByteBuffer().asNIO();
    var reader = MAPPER.readerFor(type);
    try (var bson = new BsonParser(ObjectReadContext.empty(), bytes)) {
      return reader.readValue(bson);
    }
  }

  /// A formatter takes ten times as long, and each event has its time.
  private static final class FixedWidthInstant extends StdSerializer<Instant> {

    private static final DateTimeFormatter FORMAT =
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    FixedWidthInstant() {
      super(Instant.class);
    }

    @Override
    public void serialize(
        Instant instant, tools.jackson.core.JsonGenerator json, SerializationContext context) {
      json.writeString(text(instant));
    }

    private static String text(Instant instant) {
      var time = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
      if (time.getYear() < 0 || time.getYear() > 9999) {
        return FORMAT.format(instant);
      }
      var text = new byte["2024-03-01T12:00:00.000Z".length()];
      put(text, 0, 4, time.getYear());
      text[4] = '-';
      put(text, 5, 2, time.getMonthValue());
      text[7] = '-';
      put(text, 8, 2, time.getDayOfMonth());
      text[10] = 'T';
      put(text, 11, 2, time.getHour());
      text[13] = ':';
      put(text, 14, 2, time.getMinute());
      text[16] = ':';
      put(text, 17, 2, time.getSecond());
      text[19] = '.';
      put(text, 20, 3, instant.getNano() / 1_000_000);
      text[23] = 'Z';
      return new String(text, StandardCharsets.ISO_8859_1);
    }

    private static void put(byte[] text, int at, int digits, int number) {
      var left = number;
      for (var i = at + digits - 1; i >= at; i--) {
        text[i] = (byte) ('0' + left % 10);
        left /= 10;
      }
    }
  }
}
