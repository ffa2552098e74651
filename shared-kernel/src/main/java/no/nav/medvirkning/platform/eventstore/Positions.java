package no.nav.medvirkning.platform.eventstore;

import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/// One number for a place in the stream, whatever the store: the events are read in the order of
/// their positions.
public final class Positions {

  /// Before the first event.
  public static final long START = -1;

  private Positions() {}

  /// The position of the last event that the token covers. Positions count from 0 with Axon Server,
  /// from 1 with the others.
  public static long positionOf(@Nullable TrackingToken token) {
    return token == null ? START : token.position().orElse(START);
  }
}
