package no.nav.medvirkning.query.platform;

import com.mongodb.MongoException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Ready once every view has been filled for the first time, and as long as the engine goes on.
/// Parked events do not make the service unready, but they are told.
final class ProjectionHealth implements HealthIndicator {

  private final ProjectionEngine engine;
  private final ViewStates states;
  private final DeadLetters deadLetters;

  ProjectionHealth(ProjectionEngine engine, ViewStates states, DeadLetters deadLetters) {
    this.engine = engine;
    this.states = states;
    this.deadLetters = deadLetters;
  }

  @Override
  public Health health() {
    var current = states.all();
    var filled =
        current.keySet().containsAll(engine.views())
            && current.values().stream().allMatch(state -> state.stored().caughtUp());
    var failure = engine.failure();
    var health = filled && failure == null ? Health.up() : Health.outOfService();
    if (failure != null) {
      health.withDetail("failure", failure.getClass().getName());
    }
    health.withDetail("head", engine.head());
    current.forEach((view, state) -> health.withDetail(view, state.seen().position()));
    try {
      health.withDetail("parked", deadLetters.count());
    } catch (MongoException e) {
      health.outOfService().withDetail("mongo", e.getClass().getName());
    }
    return health.build();
  }
}
