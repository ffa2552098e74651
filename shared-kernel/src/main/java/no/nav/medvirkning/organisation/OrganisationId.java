package no.nav.medvirkning.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// Identifies an organisation.
public record OrganisationId(@JsonValue UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OrganisationId {}

  public static OrganisationId of(String uuid) {
    return new OrganisationId(UUID.fromString(uuid));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
