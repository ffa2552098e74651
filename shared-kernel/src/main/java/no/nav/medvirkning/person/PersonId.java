package no.nav.medvirkning.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// Identifies a person, and is the data subject that personal values are encrypted for.
public record PersonId(@JsonValue UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PersonId {}

  public static PersonId of(String uuid) {
    return new PersonId(UUID.fromString(uuid));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
