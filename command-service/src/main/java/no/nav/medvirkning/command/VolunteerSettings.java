package no.nav.medvirkning.command;

import java.time.Duration;
import java.time.Period;
import no.nav.medvirkning.platform.web.RateLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The public form and how long what it brings is kept.
///
/// @param keepFor after this time without anything coming of it, a volunteer is erased
/// @param consentText names the text of consent that the form shows
/// @param perAddress how many forms one address may send within `per`
/// @param inTotal how many forms one instance takes in within `per`
/// @param addresses how many addresses are remembered
@ConfigurationProperties("medvirkning.volunteers")
record VolunteerSettings(
    @DefaultValue("P6M") Period keepFor,
    @DefaultValue("1") String consentText,
    @DefaultValue("5") int perAddress,
    @DefaultValue("200") int inTotal,
    @DefaultValue("PT1H") Duration per,
    @DefaultValue("10000") int addresses) {

  VolunteerSettings {
    if (keepFor.isNegative() || keepFor.isZero() || consentText.isBlank()) {
      throw new IllegalArgumentException(
          "medvirkning.volunteers needs a keep-for above zero and a name of the consent text");
    }
  }

  RateLimits limits() {
    return new RateLimits(perAddress, inTotal, per, addresses);
  }
}
