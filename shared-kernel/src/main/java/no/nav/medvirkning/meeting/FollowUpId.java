package no.nav.medvirkning.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// Identifies a follow-up (oppfølgingspunkt).
public record FollowUpId(@JsonValue UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public FollowUpId {}

  public static FollowUpId of(String uuid) {
    return new FollowUpId(UUID.fromString(uuid));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
