package no.nav.medvirkning.training;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// Identifies a certificate of completion.
public record CertificateId(@JsonValue UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CertificateId {}

  public static CertificateId of(String uuid) {
    return new CertificateId(UUID.fromString(uuid));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
