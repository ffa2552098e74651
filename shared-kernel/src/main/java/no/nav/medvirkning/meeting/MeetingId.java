package no.nav.medvirkning.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// Identifies a meeting of a council.
public record MeetingId(@JsonValue UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MeetingId {}

  public static MeetingId of(String uuid) {
    return new MeetingId(UUID.fromString(uuid));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
