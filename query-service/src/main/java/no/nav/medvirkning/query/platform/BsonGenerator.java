package no.nav.medvirkning.query.platform;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bson.BsonType;
import org.bson.RawBsonDocument;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Base64Variant;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.Version;
import tools.jackson.core.base.GeneratorBase;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.JacksonFeatureSet;
import tools.jackson.core.util.SimpleStreamWriteContext;

/// Jackson's tokens straight to BSON's bytes: serialisers write into the document that goes over
/// the wire, with no tree and no buffer of tokens in between.
///
/// Begins inside of the document, so that the engine's own fields can go first; see [#beginView()].
final class BsonGenerator extends GeneratorBase {

  private static final int LENGTH = Integer.BYTES;
  private static final int MOST_BYTES_OF_A_CHAR = 3;
  private static final JacksonFeatureSet<StreamWriteCapability> NO_CAPABILITIES =
      JacksonFeatureSet.fromDefaults(StreamWriteCapability.values());

  private byte[] bytes = new byte[1024];
  private int size;
  private int depth;

  /// By depth: where the document or array begins, and the next index of an array (an object has
  /// none).
  private int[] starts = new int[8];

  private int[] indexes = new int[8];
  private int typeAt;
  private boolean isViewNext;

  BsonGenerator() {
    super(ObjectWriteContext.empty(), newContext(), 0);
    open(-1);
  }

  private static IOContext newContext() {
    return new IOContext(
        StreamReadConstraints.defaults(),
        StreamWriteConstraints.defaults(),
        ErrorReportConfiguration.defaults(),
        new BufferRecycler(),
        ContentReference.unknown(),
        false,
        JsonEncoding.UTF8);
  }

  /// The next object adds its fields to the document itself.
  void beginView() {
    isViewNext = true;
  }

  RawBsonDocument finish() {
    shut();
    return new RawBsonDocument(Arrays.copyOf(bytes, size));
  }

  /// Begins another document, whatever became of the last.
  void reset() {
    size = 0;
    depth = 0;
    isViewNext = false;
    open(-1);
  }

  private void open(int index) {
    if (depth == starts.length) {
      starts = Arrays.copyOf(starts, 2 * depth);
      indexes = Arrays.copyOf(indexes, 2 * depth);
    }
    starts[depth] = size;
    indexes[depth++] = index;
    ensure(LENGTH);
    size += LENGTH;
  }

  private void shut() {
    ensure(1);
    bytes[size++] = 0;
    var start = starts[--depth];
    putInt(start, size - start);
  }

  /// In an object the name came before, with room for the type.
  private void type(BsonType type) {
    var index = indexes[depth - 1];
    if (index >= 0) {
      indexes[depth - 1]++;
      name(Integer.toString(index));
    }
    bytes[typeAt] = (byte) type.getValue();
  }

  private void name(String name) {
    ensure(2);
    typeAt = size++;
    var start = size;
    text(name);
    checkName(start);
    bytes[size++] = 0;
  }

  /// A name ends at its first NUL.
  private void checkName(int start) {
    for (var i = start; i < size; i++) {
      if (bytes[i] == 0) {
        throw new IllegalStateException("a field's name cannot hold NUL");
      }
    }
  }

  private void text(String text) {
    var length = text.length();
    ensure(length * MOST_BYTES_OF_A_CHAR + 1);
    var at = size;
    for (var i = 0; i < length; i++) {
      var c = text.charAt(i);
      if (c >= 0x80) {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
        return;
      }
      bytes[at++] = (byte) c;
    }
    size = at;
  }

  private void ensure(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  private void putInt(int at, int value) {
    bytes[at] = (byte) value;
    bytes[at + 1] = (byte) (value >> 8);
    bytes[at + 2] = (byte) (value >> 16);
    bytes[at + 3] = (byte) (value >> 24);
  }

  private void appendInt(int value) {
    ensure(Integer.BYTES);
    putInt(size, value);
    size += Integer.BYTES;
  }

  private void appendLong(long value) {
    appendInt((int) value);
    appendInt((int) (value >> Integer.SIZE));
  }

  @Override
  public JsonGenerator writeName(String name) {
    name(name);
    return this;
  }

  /// A record's own names hold their bytes ready.
  @Override
  public JsonGenerator writeName(SerializableString name) {
    var encoded = name.asUnquotedUTF8();
    ensure(encoded.length + 2);
    typeAt = size++;
    System.arraycopy(encoded, 0, bytes, size, encoded.length);
    size += encoded.length;
    bytes[size++] = 0;
    return this;
  }

  @Override
  public JsonGenerator writePropertyId(long id) {
    return writeName(Long.toString(id));
  }

  @Override
  public JsonGenerator writeStartObject() {
    if (isViewNext) {
      isViewNext = false;
    } else {
      type(BsonType.DOCUMENT);
      open(-1);
    }
    return this;
  }

  @Override
  public JsonGenerator writeStartObject(Object value) {
    return writeStartObject();
  }

  @Override
  public JsonGenerator writeEndObject() {
    if (depth > 1) {
      shut();
    }
    return this;
  }

  @Override
  public JsonGenerator writeStartArray() {
    type(BsonType.ARRAY);
    open(0);
    return this;
  }

  @Override
  public JsonGenerator writeStartArray(Object value) {
    return writeStartArray();
  }

  @Override
  public JsonGenerator writeEndArray() {
    shut();
    return this;
  }

  @Override
  public JsonGenerator writeString(@Nullable String text) {
    if (text == null) {
      return writeNull();
    }
    type(BsonType.STRING);
    var lengthAt = size;
    appendInt(0);
    text(text);
    bytes[size++] = 0;
    putInt(lengthAt, size - lengthAt - LENGTH);
    return this;
  }

  @Override
  public JsonGenerator writeString(char[] text, int offset, int length) {
    return writeString(new String(text, offset, length));
  }

  @Override
  public JsonGenerator writeUTF8String(byte[] text, int offset, int length) {
    return writeString(new String(text, offset, length, StandardCharsets.UTF_8));
  }

  @Override
  public JsonGenerator writeNumber(short number) {
    return writeNumber((int) number);
  }

  @Override
  public JsonGenerator writeNumber(int number) {
    type(BsonType.INT32);
    appendInt(number);
    return this;
  }

  @Override
  public JsonGenerator writeNumber(long number) {
    type(BsonType.INT64);
    appendLong(number);
    return this;
  }

  @Override
  public JsonGenerator writeNumber(float number) {
    return writeNumber((double) number);
  }

  @Override
  public JsonGenerator writeNumber(double number) {
    type(BsonType.DOUBLE);
    appendLong(Double.doubleToRawLongBits(number));
    return this;
  }

  @Override
  public JsonGenerator writeNumber(@Nullable BigInteger number) {
    return number == null ? writeNull() : writeNumber(new BigDecimal(number));
  }

  @Override
  public JsonGenerator writeNumber(@Nullable BigDecimal number) {
    if (number == null) {
      return writeNull();
    }
    var decimal = new Decimal128(number);
    type(BsonType.DECIMAL128);
    appendLong(decimal.getLow());
    appendLong(decimal.getHigh());
    return this;
  }

  @Override
  public JsonGenerator writeNumber(String number) {
    return writeNumber(new BigDecimal(number));
  }

  @Override
  public JsonGenerator writeBoolean(boolean value) {
    type(BsonType.BOOLEAN);
    ensure(1);
    bytes[size++] = (byte) (value ? 1 : 0);
    return this;
  }

  @Override
  public JsonGenerator writeNull() {
    type(BsonType.NULL);
    return this;
  }

  @Override
  public JsonGenerator writePOJO(@Nullable Object value) {
    return writeString(String.valueOf(value));
  }

  @Override
  public JsonGenerator writeRawUTF8String(byte[] text, int offset, int length) {
    throw new UnsupportedOperationException();
  }

  @Override
  public JsonGenerator writeRaw(String text) {
    throw new UnsupportedOperationException();
  }

  @Override
  public JsonGenerator writeRaw(String text, int offset, int length) {
    throw new UnsupportedOperationException();
  }

  @Override
  public JsonGenerator writeRaw(char[] text, int offset, int length) {
    throw new UnsupportedOperationException();
  }

  @Override
  public JsonGenerator writeRaw(char c) {
    throw new UnsupportedOperationException();
  }

  @Override
  public JsonGenerator writeBinary(Base64Variant variant, byte[] data, int offset, int length) {
    throw new IllegalStateException("a view cannot hold bytes");
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public TokenStreamContext streamWriteContext() {
    return SimpleStreamWriteContext.createRootContext(null);
  }

  @Override
  public JacksonFeatureSet<StreamWriteCapability> streamWriteCapabilities() {
    return NO_CAPABILITIES;
  }

  @Override
  public @Nullable Object streamWriteOutputTarget() {
    return null;
  }

  @Override
  public int streamWriteOutputBuffered() {
    return size;
  }

  @Override
  public @Nullable Object currentValue() {
    return null;
  }

  @Override
  public void assignCurrentValue(Object value) {
    // Nobody asks for it.
  }

  @Override
  public void flush() {
    // It is all in memory.
  }

  @Override
  protected void _closeInput() {
    // There is none.
  }

  @Override
  protected void _releaseBuffers() {
    // Its buffer is its own.
  }

  @Override
  protected void _verifyValueWrite(String message) {
    // A serialiser writes a value after each name.
  }
}
