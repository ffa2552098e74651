package no.nav.medvirkning.training;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// Identifies a training.
public record TrainingId(@JsonValue UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TrainingId {}

  public static TrainingId of(String uuid) {
    return new TrainingId(UUID.fromString(uuid));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
