package no.nav.medvirkning.query.platform;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.bson.BsonBinaryReader;
import org.bson.BsonType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Base64Variant;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.Version;
import tools.jackson.core.base.ParserMinimalBase;
import tools.jackson.core.util.SimpleStreamReadContext;

/// BSON's bytes straight to Jackson's tokens: deserialisers read from the document as it came over
/// the wire, with no buffer of tokens in between. The engine's own fields of the document, `_id`
/// and `_meta`, are passed over.
final class BsonParser extends ParserMinimalBase {

  private final BsonBinaryReader bson;
  private SimpleStreamReadContext context = SimpleStreamReadContext.createRootContext(null);
  private boolean begun;
  private int depth;

  /// The token before, which Jackson may have taken away from `_currToken`.
  private @Nullable JsonToken last;

  private @Nullable String text;
  private @Nullable Number number;

  BsonParser(ObjectReadContext reading, ByteBuffer document) {
    super(reading);
    bson = new BsonBinaryReader(document);
  }

  @Override
  public @Nullable JsonToken nextToken() {
    last = token();
    _currToken = last;
    return last;
  }

  private @Nullable JsonToken token() {
    if (depth == 0) {
      return begun ? null : startObject();
    } else if (last == JsonToken.PROPERTY_NAME) {
      return value();
    } else if (context.inArray()) {
      return bson.readBsonType() == BsonType.END_OF_DOCUMENT ? endArray() : value();
    }
    return name();
  }

  private JsonToken name() {
    while (bson.readBsonType() != BsonType.END_OF_DOCUMENT) {
      var name = bson.readName();
      if (depth == 1 && (name.equals(ViewDocuments.ID) || name.equals(ViewDocuments.META))) {
        bson.skipValue();
      } else {
        context.setCurrentName(name);
        return JsonToken.PROPERTY_NAME;
      }
    }
    bson.readEndDocument();
    return end(JsonToken.END_OBJECT);
  }

  private JsonToken value() {
    var type = bson.getCurrentBsonType();
    return switch (type) {
      case DOCUMENT -> startObject();
      case ARRAY -> startArray();
      case STRING -> {
        text = bson.readString();
        yield JsonToken.VALUE_STRING;
      }
      case INT32 -> whole(bson.readInt32());
      case INT64 -> whole(bson.readInt64());
      case DOUBLE -> fraction(bson.readDouble());
      case DECIMAL128 -> decimal(bson.readDecimal128().bigDecimalValue());
      case BOOLEAN -> bson.readBoolean() ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE;
      case NULL -> {
        bson.readNull();
        yield JsonToken.VALUE_NULL;
      }
      default -> throw new IllegalStateException("a view cannot hold " + type);
    };
  }

  private JsonToken startObject() {
    begun = true;
    bson.readStartDocument();
    context = context.createChildObjectContext(-1, -1);
    depth++;
    return JsonToken.START_OBJECT;
  }

  private JsonToken startArray() {
    bson.readStartArray();
    context = context.createChildArrayContext(-1, -1);
    depth++;
    return JsonToken.START_ARRAY;
  }

  private JsonToken endArray() {
    bson.readEndArray();
    return end(JsonToken.END_ARRAY);
  }

  private JsonToken end(JsonToken token) {
    context = context.clearAndGetParent();
    depth--;
    return token;
  }

  private JsonToken whole(Number value) {
    number = value;
    return JsonToken.VALUE_NUMBER_INT;
  }

  private JsonToken fraction(Number value) {
    number = value;
    return JsonToken.VALUE_NUMBER_FLOAT;
  }

  private JsonToken decimal(BigDecimal value) {
    return value.scale() == 0 ? whole(value.unscaledValue()) : fraction(value);
  }

  @Override
  public String getString() {
    return switch (Objects.requireNonNull(_currToken)) {
      case PROPERTY_NAME -> context.currentName();
      case VALUE_STRING -> Objects.requireNonNull(text);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number().toString();
      default -> _currToken.asString();
    };
  }

  @Override
  public char[] getStringCharacters() {
    return getString().toCharArray();
  }

  @Override
  public boolean hasStringCharacters() {
    return false;
  }

  @Override
  public int getStringLength() {
    return getString().length();
  }

  @Override
  public int getStringOffset() {
    return 0;
  }

  private Number number() {
    return Objects.requireNonNull(number);
  }

  @Override
  public Number getNumberValue() {
    return number();
  }

  @Override
  public NumberType getNumberType() {
    return switch (number()) {
      case Integer _ -> NumberType.INT;
      case Long _ -> NumberType.LONG;
      case BigInteger _ -> NumberType.BIG_INTEGER;
      case Double _ -> NumberType.DOUBLE;
      default -> NumberType.BIG_DECIMAL;
    };
  }

  @Override
  public NumberTypeFP getNumberTypeFP() {
    return number() instanceof Double ? NumberTypeFP.DOUBLE64 : NumberTypeFP.BIG_DECIMAL;
  }

  @Override
  public int getIntValue() {
    return number() instanceof Integer small ? small : getDecimalValue().intValueExact();
  }

  @Override
  public long getLongValue() {
    return number() instanceof Integer || number() instanceof Long
        ? number().longValue()
        : getDecimalValue().longValueExact();
  }

  @Override
  public BigInteger getBigIntegerValue() {
    return getDecimalValue().toBigIntegerExact();
  }

  @Override
  public BigDecimal getDecimalValue() {
    return switch (number()) {
      case BigDecimal exact -> exact;
      case BigInteger whole -> new BigDecimal(whole);
      case Double fraction -> BigDecimal.valueOf(fraction);
      default -> BigDecimal.valueOf(number().longValue());
    };
  }

  @Override
  public float getFloatValue() {
    return number().floatValue();
  }

  @Override
  public double getDoubleValue() {
    return number().doubleValue();
  }

  @Override
  public boolean isNaN() {
    return number instanceof Double fraction && !Double.isFinite(fraction);
  }

  /// @throws UnsupportedOperationException always: no view holds bytes
  @Override
  public byte[] getBinaryValue(Base64Variant variant) {
    throw new UnsupportedOperationException("a view cannot hold bytes");
  }

  @Override
  public @Nullable String currentName() {
    return context.currentName();
  }

  @Override
  public TokenStreamContext streamReadContext() {
    return context;
  }

  @Override
  public @Nullable Object currentValue() {
    return context.currentValue();
  }

  @Override
  public void assignCurrentValue(Object value) {
    context.assignCurrentValue(value);
  }

  @Override
  public TokenStreamLocation currentTokenLocation() {
    return TokenStreamLocation.NA;
  }

  @Override
  public TokenStreamLocation currentLocation() {
    return TokenStreamLocation.NA;
  }

  @Override
  public @Nullable Object streamReadInputSource() {
    return null;
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  protected void _closeInput() {
    bson.close();
  }

  @Override
  protected void _releaseBuffers() {}

  @Override
  protected void _handleEOF() {}
}
