package no.nav.medvirkning.platform.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// Writes a [Personal] value as `{"subject": …, "cipher": …}` under the person's key (AES-256-GCM,
/// the subject's id as associated data), and reads it back; the value is null once the key is
/// destroyed. A cipher is as long as its text, so texts are padded: else the length would still
/// tell `MAN` from `WOMAN` after erasure.
public final class PersonalDataModule extends SimpleModule {

  private static final String SUBJECT = "subject";
  private static final String CIPHER = "cipher";

  /// Texts fill a whole number of blocks of so many bytes, the rest being NUL, which no text holds.
  private static final int BLOCK = 32;

  public PersonalDataModule(PersonKeys keys) {
    super("personal-data");
    addSerializer(new Encrypting(keys));
    addDeserializer(Personal.class, new Decrypting(keys));
  }

  private static byte[] associatedData(PersonId subject) {
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

  private static final class Encrypting extends StdSerializer<Personal> {
    private final PersonKeys keys;

    Encrypting(PersonKeys keys) {
      super(Personal.class);
      this.keys = keys;
    }

    @Override
    public void serialize(Personal personal, JsonGenerator json, SerializationContext context) {
      json.writeStartObject();
      json.writeStringProperty(SUBJECT, personal.subject().toString());
      if (personal.value() != null) {
        json.writeStringProperty(CIPHER, encrypt(personal.subject(), personal.value()));
      }
      json.writeEndObject();
    }

    private String encrypt(PersonId subject, String value) {
      try {
        var cipher = keys.forWriting(subject).encrypt(padded(value), associatedData(subject));
        return Base64.getEncoder().encodeToString(cipher);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("a personal value could not be encrypted", e);
      }
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
      var subject = new PersonId(UUID.fromString(json.get(SUBJECT).asString()));
      var cipher = json.get(CIPHER);
      return new Personal(subject, cipher == null ? null : decrypt(subject, cipher.asString()));
    }

    private @Nullable String decrypt(PersonId subject, String cipher) {
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
  }
}
