package no.nav.medvirkning.command.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nav.medvirkning.DomainEvent;
import org.axonframework.eventsourcing.eventstore.EventStore;

/// Reads other aggregates for the rules that need their facts, from their own streams: always as
/// they stand now, with no table to keep in step. What was read is kept until the stream has grown;
/// a kept aggregate is never changed again.
public final class AggregateReader {

  private static final int KEPT = 20_000;

  private final EventStore eventStore;
  private final Map<Class<?>, AggregateType<?>> types;
  private final Cache<String, Reading> readings = Caffeine.newBuilder().maximumSize(KEPT).build();

  public AggregateReader(EventStore eventStore, Collection<AggregateType<?>> types) {
    this.eventStore = eventStore;
    this.types = types.stream().collect(Collectors.toMap(AggregateType::type, Function.identity()));
  }

  <A extends Aggregate<?, ?>> Optional<A> find(Class<A> type, String id) {
    var latest = eventStore.lastSequenceNumberFor(id);
    if (latest.isEmpty()) {
      return Optional.empty();
    }
    var reading = readings.getIfPresent(id);
    if (reading == null || reading.version() != latest.get()) {
      reading = read(type, id);
      readings.put(id, reading);
    }
    return type.isInstance(reading.aggregate())
        ? Optional.of(type.cast(reading.aggregate()))
        : Optional.empty();
  }

  private Reading read(Class<? extends Aggregate<?, ?>> type, String id) {
    Aggregate<?, ?> aggregate = Objects.requireNonNull(types.get(type)).empty().get();
    var version = -1L;
    var events = eventStore.readEvents(id);
    while (events.hasNext()) {
      var message = events.next();
      version = message.getSequenceNumber();
      if (message.getPayload() instanceof Aggregate<?, ?> snapshot) {
        aggregate = snapshot;
      } else if (message.getPayload() instanceof DomainEvent event) {
        aggregate.on(event, message.getMetaData(), version);
      }
    }
    return new Reading(aggregate, version);
  }

  private record Reading(Aggregate<?, ?> aggregate, long version) {}
}
