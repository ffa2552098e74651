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
import org.jspecify.annotations.Nullable;

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

  /// Another aggregate as it stands now, to read only; empty where it does not exist.
  public <A extends Aggregate<?, ?>> Optional<A> find(Class<A> type, String id) {
    var latest = eventStore.lastSequenceNumberFor(id);
    if (latest.isEmpty()) {
      return Optional.empty();
    }
    var reading = readings.getIfPresent(id);
    if (reading == null || reading.aggregate() == null || reading.version() != latest.get()) {
      reading = read(type, id);
      readings.put(id, reading);
    }
    return Optional.ofNullable(reading.aggregate()).filter(type::isInstance).map(type::cast);
  }

  /// Whether anything at all has this id.
  boolean isTaken(String id) {
    return eventStore.lastSequenceNumberFor(id).isPresent();
  }

  private Reading read(Class<? extends Aggregate<?, ?>> type, String id) {
    Aggregate<?, ?> aggregate = Objects.requireNonNull(types.get(type)).empty().get();
    var version = -1L;
    var events = eventStore.readEvents(id);
    while (events.hasNext()) {
      var message = events.next();
      version = message.getSequenceNumber();
      if (!type.getSimpleName().equals(message.getType())) {
        return new Reading(null, version);
      }
      if (message.getPayload() instanceof Aggregate<?, ?> snapshot) {
        aggregate = snapshot;
      } else if (message.getPayload() instanceof DomainEvent event) {
        aggregate.on(event, message.getMetaData(), version);
      }
    }
    return new Reading(aggregate, version);
  }

  /// @param aggregate null where the stream is another kind's than the one asked for
  private record Reading(@Nullable Aggregate<?, ?> aggregate, long version) {}
}
