package no.nav.medvirkning.query.platform;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.TokenBuffer;

/// Turns views into documents and back, straight between Jackson's tokens and BSON's bytes.
final class ViewDocuments {

  static final String ID = "_id";
  static final String META = "_meta";

  private static final BsonDocumentCodec DOCUMENTS = new BsonDocumentCodec();
  private static final EncoderContext ENCODER = EncoderContext.builder().build();

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
  static RawBsonDocument write(String key, BsonDocument meta, @Nullable Object view) {
    try (var bytes = new BasicOutputBuffer(1024);
        var bson = new BsonBinaryWriter(bytes);
        var tokens = TokenBuffer.forGeneration()) {
      bson.writeStartDocument();
      bson.writeString(ID, key);
      bson.writeName(META);
      DOCUMENTS.encode(bson, meta, ENCODER);
      if (view != null) {
        MAPPER.writeValue(tokens, view);
        try (var parser = tokens.asParser()) {
          parser.nextToken();
          copyFields(parser, bson);
        }
      }
      bson.writeEndDocument();
      return new RawBsonDocument(bytes.getInternalBuffer(), 0, bytes.getPosition());
    }
  }

  static <V> V read(RawBsonDocument document, Class<V> type) {
    try (var bson = new BsonBinaryReader(bytes(document));
        var tokens = TokenBuffer.forGeneration()) {
      tokens.writeStartObject();
      bson.readStartDocument();
      while (bson.readBsonType() != BsonType.END_OF_DOCUMENT) {
        var name = bson.readName();
        if (name.equals(ID) || name.equals(META)) {
          bson.skipValue();
        } else {
          tokens.writeName(name);
          copyValue(bson, tokens);
        }
      }
      bson.readEndDocument();
      tokens.writeEndObject();
      try (var parser = tokens.asParser()) {
        return MAPPER.readerFor(type).readValue(parser);
      }
    }
  }

  private static ByteBuffer bytes(RawBsonDocument document) {
    return document.getByteBuffer().asNIO();
  }

  private static void copyFields(JsonParser json, BsonWriter bson) {
    while (json.nextToken() != JsonToken.END_OBJECT) {
      bson.writeName(json.currentName());
      json.nextToken();
      copyValue(json, bson);
    }
  }

  private static void copyValue(JsonParser json, BsonWriter bson) {
    switch (json.currentToken()) {
      case START_OBJECT -> {
        bson.writeStartDocument();
        copyFields(json, bson);
        bson.writeEndDocument();
      }
      case START_ARRAY -> {
        bson.writeStartArray();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          copyValue(json, bson);
        }
        bson.writeEndArray();
      }
      case VALUE_STRING -> bson.writeString(json.getString());
      case VALUE_NUMBER_INT -> {
        switch (json.getNumberType()) {
          case INT -> bson.writeInt32(json.getIntValue());
          case LONG -> bson.writeInt64(json.getLongValue());
          default ->
              bson.writeDecimal128(new Decimal128(new BigDecimal(json.getBigIntegerValue())));
        }
      }
      case VALUE_NUMBER_FLOAT -> {
        if (json.getNumberType() == JsonParser.NumberType.BIG_DECIMAL) {
          bson.writeDecimal128(new Decimal128(json.getDecimalValue()));
        } else {
          bson.writeDouble(json.getDoubleValue());
        }
      }
      case VALUE_TRUE -> bson.writeBoolean(true);
      case VALUE_FALSE -> bson.writeBoolean(false);
      case VALUE_NULL -> bson.writeNull();
      case VALUE_EMBEDDED_OBJECT -> bson.writeString(String.valueOf(json.getEmbeddedObject()));
      default -> throw new IllegalStateException("a view cannot hold " + json.currentToken());
    }
  }

  private static void copyValue(BsonReader bson, TokenBuffer json) {
    switch (bson.getCurrentBsonType()) {
      case DOCUMENT -> {
        json.writeStartObject();
        bson.readStartDocument();
        while (bson.readBsonType() != BsonType.END_OF_DOCUMENT) {
          json.writeName(bson.readName());
          copyValue(bson, json);
        }
        bson.readEndDocument();
        json.writeEndObject();
      }
      case ARRAY -> {
        json.writeStartArray();
        bson.readStartArray();
        while (bson.readBsonType() != BsonType.END_OF_DOCUMENT) {
          copyValue(bson, json);
        }
        bson.readEndArray();
        json.writeEndArray();
      }
      case STRING -> json.writeString(bson.readString());
      case INT32 -> json.writeNumber(bson.readInt32());
      case INT64 -> json.writeNumber(bson.readInt64());
      case DOUBLE -> json.writeNumber(bson.readDouble());
      case DECIMAL128 -> writeDecimal(bson.readDecimal128().bigDecimalValue(), json);
      case BOOLEAN -> json.writeBoolean(bson.readBoolean());
      case NULL -> {
        bson.readNull();
        json.writeNull();
      }
      default -> throw new IllegalStateException("a view cannot hold " + bson.getCurrentBsonType());
    }
  }

  private static void writeDecimal(BigDecimal number, TokenBuffer json) {
    if (number.scale() == 0) {
      BigInteger whole = number.unscaledValue();
      json.writeNumber(whole);
    } else {
      json.writeNumber(number);
    }
  }

  private static final class FixedWidthInstant extends StdSerializer<Instant> {

    private static final DateTimeFormatter FORMAT =
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    FixedWidthInstant() {
      super(Instant.class);
    }

    @Override
    public void serialize(
        Instant instant, tools.jackson.core.JsonGenerator json, SerializationContext context) {
      json.writeString(FORMAT.format(instant));
    }
  }
}
