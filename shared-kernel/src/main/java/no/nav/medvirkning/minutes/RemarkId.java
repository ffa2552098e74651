package no.nav.medvirkning.minutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// Identifies a remark (merknad) to circulated minutes.
public record RemarkId(@JsonValue UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RemarkId {}

  public static RemarkId of(String uuid) {
    return new RemarkId(UUID.fromString(uuid));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
