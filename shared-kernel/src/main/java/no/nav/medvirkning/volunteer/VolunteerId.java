package no.nav.medvirkning.volunteer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// Identifies someone who has shown interest.
public record VolunteerId(@JsonValue UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public VolunteerId {}

  public static VolunteerId of(String uuid) {
    return new VolunteerId(UUID.fromString(uuid));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
