package no.nav.medvirkning.council;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// Identifies an organisation's wish to be represented in a council.
public record RepresentationRequestId(@JsonValue UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RepresentationRequestId {}

  public static RepresentationRequestId of(String uuid) {
    return new RepresentationRequestId(UUID.fromString(uuid));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
