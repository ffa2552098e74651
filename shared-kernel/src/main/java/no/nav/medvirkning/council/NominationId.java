package no.nav.medvirkning.council;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// Identifies a nomination: the act of an organisation.
public record NominationId(@JsonValue UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public NominationId {}

  public static NominationId of(String uuid) {
    return new NominationId(UUID.fromString(uuid));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
