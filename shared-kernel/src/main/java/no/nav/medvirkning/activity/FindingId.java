package no.nav.medvirkning.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// Identifies a finding within its activity.
public record FindingId(@JsonValue UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public FindingId {}

  public static FindingId of(String uuid) {
    return new FindingId(UUID.fromString(uuid));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
