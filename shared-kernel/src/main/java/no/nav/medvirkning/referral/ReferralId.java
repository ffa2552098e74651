package no.nav.medvirkning.referral;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import no.nav.medvirkning.Id;

/// Identifies a referral.
public record ReferralId(@JsonValue UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReferralId {}

  public static ReferralId of(String uuid) {
    return new ReferralId(UUID.fromString(uuid));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
