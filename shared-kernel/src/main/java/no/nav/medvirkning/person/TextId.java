package no.nav.medvirkning.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// Identifies a free text that has an encryption key of its own.
public record TextId(@JsonValue UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TextId {}

  public static TextId of(String uuid) {
    return new TextId(UUID.fromString(uuid));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
