package no.nav.medvirkning.platform.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import no.nav.medvirkning.Id;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.person.TextId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// Writes an [ErasableText] as `{"text": …, "cipher": …}` and a [Personal] value as `{"subject": …,
/// "cipher": …}` under the person's key (AES-256-GCM, the subject's id as associated data), and
/// reads it back; the value is null once the key is destroyed. A cipher is as long as its text, so
/// texts are padded: else the length would still tell `MAN` from `WOMAN` after erasure.
public final class PersonalDataModule extends SimpleModule {

  private static final String SUBJECT = "subject";
  private static final String TEXT = "text";
  private static final String CIPHER = "cipher";

  /// Texts fill a whole number of blocks of so many bytes, the rest being NUL, which no text holds.
  private static final int BLOCK = 32;

  public PersonalDataModule(PersonKeys keys) {
    super("personal-data");
    addSerializer(new Encrypting(keys));
    addDeserializer(Personal.class, new Decrypting(keys));
    addSerializer(new EncryptingText(keys));
    addDeserializer(ErasableText.class, new DecryptingText(keys));
  }

  private static byte[] associatedData(Id subject) {
    return subject.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] padded(String value) {
    var bytes = value.getBytes(StandardCharsets.UTF_8);
    return Arrays.copyOf(bytes, Math.ceilDiv(bytes.length, BLOCK) * BLOCK);
  }

  private static String unpadded(byte[] bytes) {
    var length = bytes.length;
    while (length > 0 && bytes[length - 1] == 0) {
      length--;
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  private static String encrypt(PersonKeys keys, Id subject, String value) {
    try {
      var cipher = keys.forWriting(subject).encrypt(padded(value), associatedData(subject));
      return Base64.getEncoder().encodeToString(cipher);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a personal value could not be encrypted", e);
    }
  }

  /// Null where the key is destroyed.
  private static @Nullable String decrypt(PersonKeys keys, Id subject, String cipher) {
    var key = keys.forReading(subject);
    if (key.isEmpty()) {
      return null;
    }
    try {
      var plain = key.get().decrypt(Base64.getDecoder().decode(cipher), associatedData(subject));
      return unpadded(plain);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "a personal value of " + subject + " could not be decrypted", e);
    }
  }

  private static void write(
      JsonGenerator json, PersonKeys keys, String name, Id subject, @Nullable String value) {
    json.writeStartObject();
    json.writeStringProperty(name, subject.toString());
    if (value != null) {
      json.writeStringProperty(CIPHER, encrypt(keys, subject, value));
    }
    json.writeEndObject();
  }

  private static @Nullable String read(PersonKeys keys, Id subject, JsonNode json) {
    var cipher = json.get(CIPHER);
    return cipher == null ? null : decrypt(keys, subject, cipher.asString());
  }

  private static final class Encrypting extends StdSerializer<Personal> {
    private final PersonKeys keys;

    Encrypting(PersonKeys keys) {
      super(Personal.class);
      this.keys = keys;
    }

    @Override
    public void serialize(Personal personal, JsonGenerator json, SerializationContext context) {
      write(json, keys, SUBJECT, personal.subject(), personal.value());
    }
  }

  private static final class Decrypting extends StdDeserializer<Personal> {
    private final PersonKeys keys;

    Decrypting(PersonKeys keys) {
      super(Personal.class);
      this.keys = keys;
    }

    @Override
    public Personal deserialize(JsonParser parser, DeserializationContext context) {
      JsonNode json = context.readTree(parser);
      var subject = PersonId.of(json.get(SUBJECT).asString());
      return new Personal(subject, read(keys, subject, json));
    }
  }

  private static final class EncryptingText extends StdSerializer<ErasableText> {
    private final PersonKeys keys;

    EncryptingText(PersonKeys keys) {
      super(ErasableText.class);
      this.keys = keys;
    }

    @Override
    public void serialize(ErasableText text, JsonGenerator json, SerializationContext context) {
      write(json, keys, TEXT, text.id(), text.value());
    }
  }

  private static final class DecryptingText extends StdDeserializer<ErasableText> {
    private final PersonKeys keys;

    DecryptingText(PersonKeys keys) {
      super(ErasableText.class);
      this.keys = keys;
    }

    @Override
    public ErasableText deserialize(JsonParser parser, DeserializationContext context) {
      JsonNode json = context.readTree(parser);
      var id = TextId.of(json.get(TEXT).asString());
      return new ErasableText(id, read(keys, id, json));
    }
  }
}
