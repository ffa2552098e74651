package no.nav.medvirkning.feedback;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// Identifies a measure (tiltak) within its feedback.
public record MeasureId(@JsonValue UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MeasureId {}

  public static MeasureId of(String uuid) {
    return new MeasureId(UUID.fromString(uuid));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
