package no.nav.medvirkning.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// Identifies a cooperation agreement.
public record AgreementId(@JsonValue UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AgreementId {}

  public static AgreementId of(String uuid) {
    return new AgreementId(UUID.fromString(uuid));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
