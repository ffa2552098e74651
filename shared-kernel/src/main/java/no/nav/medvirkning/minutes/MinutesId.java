package no.nav.medvirkning.minutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// Identifies the minutes of one meeting.
public record MinutesId(@JsonValue UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MinutesId {}

  public static MinutesId of(String uuid) {
    return new MinutesId(UUID.fromString(uuid));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
