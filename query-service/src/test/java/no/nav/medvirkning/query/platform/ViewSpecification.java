package no.nav.medvirkning.query.platform;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.platform.events.EventMetadata;

/// Given events, then the view. Each event is recorded at noon of its day, or of [#RECORDED_ON]
/// where it names none.
public final class ViewSpecification<V> {

  public static final LocalDate RECORDED_ON = LocalDate.of(2024, 1, 1);

  private final Projection<V> projection;
  private final Map<String, V> views = new HashMap<>();
  private long position;

  private ViewSpecification(Projection<V> projection) {
    this.projection = projection;
  }

  public static <V> ViewSpecification<V> of(Projection<V> projection) {
    return new ViewSpecification<>(projection);
  }

  public ViewSpecification<V> given(DomainEvent... events) {
    for (var event : events) {
      var context = context(event);
      for (var key : projection.keys(event, context)) {
        views.compute(key, (k, view) -> projection.apply(k, view, event, context));
      }
      position++;
    }
    return this;
  }

  public Optional<V> view(Object key) {
    return Optional.ofNullable(views.get(key.toString()));
  }

  private EventContext context(DomainEvent event) {
    var day = event.happenedOn() == null ? RECORDED_ON : event.happenedOn();
    var metadata =
        new EventMetadata(
            "Z990001",
            Role.DIRECTORATE,
            null,
            "Given",
            "command-1",
            "correlation-1",
            null,
            null,
            null,
            null,
            null);
    return new EventContext(
        "event-" + position,
        position,
        day.atTime(12, 0).atZone(EventContext.OSLO).toInstant(),
        position,
        metadata);
  }
}
