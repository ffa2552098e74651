package no.nav.medvirkning.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// Identifies an activity.
public record ActivityId(@JsonValue UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ActivityId {}

  public static ActivityId of(String uuid) {
    return new ActivityId(UUID.fromString(uuid));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
