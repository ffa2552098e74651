package no.nav.medvirkning.expertise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// Identifies an expertise request (bestilling av kompetanse).
public record ExpertiseRequestId(@JsonValue UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ExpertiseRequestId {}

  public static ExpertiseRequestId of(String uuid) {
    return new ExpertiseRequestId(UUID.fromString(uuid));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
