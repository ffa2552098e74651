package no.nav.medvirkning.feedback;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// Identifies a feedback (innspill).
public record FeedbackId(@JsonValue UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public FeedbackId {}

  public static FeedbackId of(String uuid) {
    return new FeedbackId(UUID.fromString(uuid));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
