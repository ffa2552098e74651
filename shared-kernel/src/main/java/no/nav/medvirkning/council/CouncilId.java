package no.nav.medvirkning.council;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// Identifies a council (brukerutvalg).
public record CouncilId(@JsonValue UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CouncilId {}

  public static CouncilId of(String uuid) {
    return new CouncilId(UUID.fromString(uuid));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
