package no.nav.medvirkning.platform.eventstore;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Axon's embedded store whose streams call back when there is more to read. Without the call back
/// a pooled processor looks only twice a second, and whoever waits to read his own write waits for
/// that.
final class NotifyingEventStore extends EmbeddedEventStore {

  private static final Logger LOG = LoggerFactory.getLogger(NotifyingEventStore.class);

  /// How often another process's events are looked for; those of this process are fetched at once.
  private static final Duration FETCH_DELAY = Duration.ofMillis(50);

  private static final int CACHED_EVENTS = 10_000;

  private final Map<NotifyingStream, Runnable> listeners = new ConcurrentHashMap<>();
  private final AtomicBoolean started = new AtomicBoolean();
  private volatile boolean closed;

  NotifyingEventStore(EventStorageEngine engine) {
    super(builder(engine));
  }

  private static Builder builder(EventStorageEngine engine) {
    return EmbeddedEventStore.builder()
        .storageEngine(engine)
        .fetchDelay(FETCH_DELAY.toMillis())
        .cachedEvents(CACHED_EVENTS);
  }

  @Override
  public TrackingEventStream openStream(@Nullable TrackingToken token) {
    return new NotifyingStream(super.openStream(token));
  }

  @Override
  public void shutDown() {
    closed = true;
    super.shutDown();
  }

  private void listen(NotifyingStream stream, Runnable listener) {
    listeners.put(stream, listener);
    if (started.get()) {
      return;
    }
    var head = createHeadToken(); // now: what is appended from here on is told
    if (started.compareAndSet(false, true)) {
      Thread.ofVirtual().name("event-notifier").start(() -> notifyListeners(head));
    }
  }

  /// Reads along with the others: what this reader gets is there for all of them.
  private void notifyListeners(@Nullable TrackingToken head) {
    var last = head;
    while (!closed) {
      try (var stream = super.openStream(last)) {
        while (!closed) {
          if (stream.hasNextAvailable((int) FETCH_DELAY.toMillis(), TimeUnit.MILLISECONDS)) {
            last = stream.nextAvailable().trackingToken();
            listeners.values().forEach(Runnable::run);
          }
        }
      } catch (InterruptedException e) {
        return;
      } catch (EventStoreException e) {
        LOG.debug("the event store does not answer", e);
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(FETCH_DELAY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class NotifyingStream implements TrackingEventStream {

    private final TrackingEventStream stream;

    NotifyingStream(TrackingEventStream stream) {
      this.stream = stream;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
      listen(this, callback);
      return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
      return stream.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
      return stream.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
      return stream.nextAvailable();
    }

    @Override
    public void close() {
      listeners.remove(this);
      stream.close();
    }
  }
}
