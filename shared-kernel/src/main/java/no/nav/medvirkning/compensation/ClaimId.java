package no.nav.medvirkning.compensation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// Identifies a claim for compensation.
public record ClaimId(@JsonValue UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ClaimId {}

  public static ClaimId of(String uuid) {
    return new ClaimId(UUID.fromString(uuid));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
