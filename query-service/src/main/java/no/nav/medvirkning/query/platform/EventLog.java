package no.nav.medvirkning.query.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.platform.events.EventMetadata;
import no.nav.medvirkning.platform.privacy.PersonKeysUnavailable;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/// The event store as one log: events in order, each with its position and with what has been seen
/// after it.
final class EventLog {

  private static final EventMetadata UNKNOWN = EventMetadata.from(MetaData.emptyInstance());

  private final EventStore store;

  EventLog(EventStore store) {
    this.store = store;
  }

  /// The position of the newest event; -1 where there is none.
  long head() {
    var head = store.createHeadToken();
    return head == null ? -1 : seen(head, Seen.NOTHING).position();
  }

  Reader open(Seen from) {
    return new Reader(store.openStream(token(from)), from);
  }

  /// Reads one event again, from its own stream.
  Entry read(String aggregateId, long sequence, Seen after, long position) {
    var events = store.readEvents(aggregateId, sequence);
    if (!events.hasNext()) {
      throw new IllegalStateException(
          "event " + sequence + " of " + aggregateId + " is not in the event store");
    }
    return entry(events.next(), position, after);
  }

  private @Nullable TrackingToken token(Seen seen) {
    if (seen.position() < 0) {
      return null;
    }
    return switch (store.createHeadToken()) {
      case null -> null;
      case GapAwareTrackingToken _ ->
          GapAwareTrackingToken.newInstance(seen.position(), seen.gaps());
      case GlobalSequenceTrackingToken _ -> new GlobalSequenceTrackingToken(seen.position());
      case TrackingToken other -> throw unknown(other);
    };
  }

  private static Seen seen(TrackingToken token, Seen before) {
    return switch (token) {
      case GapAwareTrackingToken t -> Seen.upTo(t.getIndex(), t.getGaps());
      case GlobalSequenceTrackingToken t -> new Seen(t.getGlobalIndex(), before.gaps());
      default -> throw unknown(token);
    };
  }

  private static IllegalStateException unknown(TrackingToken token) {
    return new IllegalStateException(
        "the event store numbers its events with " + token.getClass().getSimpleName());
  }

  private static Entry entry(DomainEventMessage<?> message, long position, Seen after) {
    DomainEvent event = null;
    var metadata = UNKNOWN;
    RuntimeException unreadable = null;
    try {
      event = event(message);
      metadata = EventMetadata.from(message.getMetaData());
    } catch (RuntimeException e) {
      throwIfPassing(e);
      unreadable = e;
    }
    var context =
        new EventContext(
            message.getIdentifier(),
            message.getSequenceNumber(),
            message.getTimestamp(),
            position,
            metadata);
    return new Entry(message.getAggregateIdentifier(), event, unreadable, context, after);
  }

  private static DomainEvent event(DomainEventMessage<?> message) {
    if (message.getPayload() instanceof DomainEvent known) {
      return known;
    }
    throw new IllegalStateException("an event of unknown type");
  }

  /// While the keys of people are away nothing is wrong with the event.
  private static void throwIfPassing(RuntimeException thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof PersonKeysUnavailable) {
        throw thrown;
      }
    }
  }

  /// One event of the log.
  ///
  /// @param event null where it cannot be read
  /// @param unreadable why the event, or the metadata beside it, cannot be read; no view may take
  ///   it in then
  /// @param after what has been seen once this event is handled
  record Entry(
      String aggregateId,
      @Nullable DomainEvent event,
      @Nullable RuntimeException unreadable,
      EventContext context,
      Seen after) {

    long position() {
      return context.position();
    }
  }

  /// Reads on from a place in the log.
  static final class Reader implements AutoCloseable {

    private final BlockingStream<TrackedEventMessage<?>> stream;
    private Seen seen;

    private Reader(BlockingStream<TrackedEventMessage<?>> stream, Seen seen) {
      this.stream = stream;
      this.seen = seen;
    }

    /// The next events, at most `max`; waits up to `wait` for the first of them, and for no other.
    List<Entry> next(int max, Duration wait) throws InterruptedException {
      var entries = new ArrayList<Entry>();
      if (!stream.hasNextAvailable((int) wait.toMillis(), TimeUnit.MILLISECONDS)) {
        return entries;
      }
      do {
        entries.add(next((TrackedEventMessage<?>) stream.nextAvailable()));
      } while (entries.size() < max && stream.hasNextAvailable(0, TimeUnit.MILLISECONDS));
      return entries;
    }

    private Entry next(TrackedEventMessage<?> message) {
      var before = seen;
      seen = seen(message.trackingToken(), before);
      return entry((DomainEventMessage<?>) message, position(before).orElseThrow(), seen);
    }

    /// A late event fills a gap and does not move the index. Gaps that the store gives up on the
    /// way lie below the event.
    private OptionalLong position(Seen before) {
      if (seen.position() > before.position()) {
        return OptionalLong.of(seen.position());
      }
      var filled = new TreeSet<>(before.gaps());
      filled.removeAll(seen.gaps());
      return filled.isEmpty() ? OptionalLong.empty() : OptionalLong.of(filled.last());
    }

    @Override
    public void close() {
      stream.close();
    }
  }
}
