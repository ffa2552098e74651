package no.nav.medvirkning.consultation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// Identifies a consultation.
public record ConsultationId(@JsonValue UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ConsultationId {}

  public static ConsultationId of(String uuid) {
    return new ConsultationId(UUID.fromString(uuid));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
