package no.nav.medvirkning.platform.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/// The store cannot take or give events now: it is down, overloaded or being closed. An append that
/// was under way may or may not have been stored; a repeat with the same idempotency key finds out.
public final class EventStoreUnavailable extends EventStoreException {

  public EventStoreUnavailable(String message) {
    super(message);
  }

  public EventStoreUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
