package no.nav.medvirkning.council;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// Identifies one appointment: one person in one seat for one term.
public record AppointmentId(@JsonValue UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AppointmentId {}

  public static AppointmentId of(String uuid) {
    return new AppointmentId(UUID.fromString(uuid));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
