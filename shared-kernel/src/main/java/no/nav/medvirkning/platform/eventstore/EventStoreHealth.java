package no.nav.medvirkning.platform.eventstore;

import java.util.function.BooleanSupplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Whether the event store answers.
final class EventStoreHealth implements HealthIndicator {

  private final EventStoreProperties.Kind kind;
  private final BooleanSupplier isUp;

  EventStoreHealth(EventStoreProperties.Kind kind, BooleanSupplier isUp) {
    this.kind = kind;
    this.isUp = isUp;
  }

  @Override
  public Health health() {
    return (isUp.getAsBoolean() ? Health.up() : Health.down()).withDetail("setting", kind).build();
  }
}
