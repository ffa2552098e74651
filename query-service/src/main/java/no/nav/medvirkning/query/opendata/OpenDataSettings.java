package no.nav.medvirkning.query.opendata;

import java.time.Duration;
import no.nav.medvirkning.platform.web.RateLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How often open data may be asked for.
///
/// @param perAddress how often one address may ask within `per`
/// @param inTotal how often one instance answers within `per`
/// @param addresses how many addresses are remembered
@ConfigurationProperties("medvirkning.open-data")
record OpenDataSettings(
    @DefaultValue("300") int perAddress,
    @DefaultValue("6000") int inTotal,
    @DefaultValue("PT1H") Duration per,
    @DefaultValue("10000") int addresses) {

  RateLimits limits() {
    return new RateLimits(perAddress, inTotal, per, addresses);
  }
}
