package no.nav.medvirkning.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// Identifies a case; stays the same when the case is postponed to another meeting.
public record CaseId(@JsonValue UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CaseId {}

  public static CaseId of(String uuid) {
    return new CaseId(UUID.fromString(uuid));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
