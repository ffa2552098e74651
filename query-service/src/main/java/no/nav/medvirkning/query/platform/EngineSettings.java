package no.nav.medvirkning.query.platform;

import java.time.Duration;

/// How the projection engine paces itself.
///
/// @param batch most events in one batch
/// @param ahead most events that a view takes in before it writes, as long as more are waiting
/// @param tick how often claims are renewed and requests looked for
/// @param lease how long a claim must lie still before another instance takes it
/// @param grace how long a collection outlives its replacement, for readers that still hold it
/// @param near a view at most so many events behind the others is fed together with them
record EngineSettings(
    int batch, int ahead, Duration tick, Duration lease, Duration grace, long near) {

  static final EngineSettings DEFAULT =
      new EngineSettings(
          1000, 50_000, Duration.ofMillis(500), Duration.ofSeconds(5), Duration.ofSeconds(2), 5000);
}
