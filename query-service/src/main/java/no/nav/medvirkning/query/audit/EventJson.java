package no.nav.medvirkning.query.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.feedback.ReceiptCode;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.person.TextId;
import no.nav.medvirkning.platform.events.EventCatalogue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// Events as the history shows them: as they are stored, but with `{"person": id}` for each
/// personal value, `{"text": id}` for each text that can be erased, and no receipt codes. So the
/// view needs no keys, holds nothing to erase, and rebuilds to the same bytes before and after an
/// erasure.
final class EventJson {

  private static final String PERSON = "person";
  private static final String TEXT = "text";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(
              new SimpleModule("audit")
                  .addSerializer(new Naming())
                  .addDeserializer(Personal.class, new Unnamed())
                  .addSerializer(new Pointing())
                  .addDeserializer(ErasableText.class, new Unread())
                  .addSerializer(new Withholding()))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private EventJson() {}

  static String write(DomainEvent event) {
    return MAPPER.writeValueAsString(event);
  }

  static DomainEvent read(String type, String content) {
    var event = EventCatalogue.classOf(type);
    if (event == null) {
      throw new IllegalStateException("no event is called " + type);
    }
    return MAPPER.readValue(content, event);
  }

  static JsonNode tree(String content) {
    return MAPPER.readTree(content);
  }

  private static final class Naming extends StdSerializer<Personal> {

    Naming() {
      super(Personal.class);
    }

    @Override
    public void serialize(Personal personal, JsonGenerator json, SerializationContext context) {
      json.writeStartObject();
      json.writeStringProperty(PERSON, personal.subject().toString());
      json.writeEndObject();
    }
  }

  private static final class Unnamed extends StdDeserializer<Personal> {

    Unnamed() {
      super(Personal.class);
    }

    @Override
    public Personal deserialize(JsonParser parser, DeserializationContext context) {
      JsonNode json = context.readTree(parser);
      return new Personal(new PersonId(UUID.fromString(json.get(PERSON).asString())), null);
    }
  }

  private static final class Pointing extends StdSerializer<ErasableText> {

    Pointing() {
      super(ErasableText.class);
    }

    @Override
    public void serialize(ErasableText text, JsonGenerator json, SerializationContext context) {
      json.writeStartObject();
      json.writeStringProperty(TEXT, text.id().toString());
      json.writeEndObject();
    }
  }

  private static final class Unread extends StdDeserializer<ErasableText> {

    Unread() {
      super(ErasableText.class);
    }

    @Override
    public ErasableText deserialize(JsonParser parser, DeserializationContext context) {
      JsonNode json = context.readTree(parser);
      return new ErasableText(TextId.of(json.get(TEXT).asString()), null);
    }
  }

  /// Whoever holds the code reads the receipt.
  private static final class Withholding extends StdSerializer<ReceiptCode> {

    Withholding() {
      super(ReceiptCode.class);
    }

    @Override
    public void serialize(ReceiptCode code, JsonGenerator json, SerializationContext context) {
      json.writeString("withheld");
    }
  }
}
