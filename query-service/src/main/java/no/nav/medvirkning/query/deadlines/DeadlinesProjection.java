package no.nav.medvirkning.query.deadlines;

import java.util.List;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.feedback.DeadlinesEvent;
import no.nav.medvirkning.feedback.DeadlinesEvent.DeadlinesSet;
import no.nav.medvirkning.feedback.DeadlinesEvent.DeadlinesWithdrawn;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [DeadlinesView]: the national one and one for each unit that has had its own.
@Component
final class DeadlinesProjection implements Projection<DeadlinesView> {

  static final String NATIONAL = DeadlinesEvent.idFor(null);

  @Override
  public String name() {
    return "deadlines";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<DeadlinesView> type() {
    return DeadlinesView.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(DeadlinesEvent.class);
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof DeadlinesEvent deadlines ? keys(deadlines) : Set.of();
  }

  private static Set<String> keys(DeadlinesEvent event) {
    return switch (event) {
      case DeadlinesSet _, DeadlinesWithdrawn _ -> Set.of(event.aggregateId());
    };
  }

  @Override
  public @Nullable DeadlinesView apply(
      String key, @Nullable DeadlinesView view, DomainEvent event, EventContext context) {
    var deadlines = (DeadlinesEvent) event;
    var before = view == null ? new DeadlinesView(deadlines.unit(), List.of()) : view;
    return switch (deadlines) {
      case DeadlinesSet e -> before.with(e.from(), e.deadlines());
      case DeadlinesWithdrawn e -> before.with(e.from(), null);
    };
  }
}
