package no.nav.medvirkning.platform.eventstore;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/// Group commit over a JDBC engine: one writer stores the appends of all waiting commands in one
/// transaction, and only when that is durable do the commands go on.
///
/// It gives three things at once: nothing is acknowledged before it is synced; the order of the
/// index is the order of commits; many commands pay for one sync. A conflict fails its own command
/// only.
final class GroupCommitEventStorageEngine implements EventStorageEngine, AutoCloseable {

  private static final int MOST_WAITING = 4_096;
  private static final int MOST_IN_A_BATCH = 512;
  private static final Duration LONGEST_CLOSING = Duration.ofSeconds(20);
  private static final Append LAST = new Append(List.of());

  private final EventStorageEngine engine;
  private final EventTable table;
  private final Serializer serializer;
  private final DistributionSummary commandsInABatch;
  private final Timer waiting;

  private final LinkedBlockingQueue<Append> queue = new LinkedBlockingQueue<>();
  private final ReentrantLock closing = new ReentrantLock();
  private final Thread writer;
  private boolean closed;

  /// @param engine reads, and keeps the snapshots
  GroupCommitEventStorageEngine(
      EventStorageEngine engine, EventTable table, Serializer serializer, MeterRegistry metrics) {
    this.engine = engine;
    this.table = table;
    this.serializer = serializer;
    commandsInABatch =
        DistributionSummary.builder("medvirkning.eventstore.batch")
            .description("commands stored in one transaction")
            .publishPercentileHistogram()
            .register(metrics);
    waiting =
        Timer.builder("medvirkning.eventstore.append")
            .description("time a command waits until its events are durable")
            .publishPercentileHistogram()
            .register(metrics);
    Gauge.builder("medvirkning.eventstore.queue", queue, LinkedBlockingQueue::size)
        .description("commands that wait to be stored")
        .register(metrics);
    writer = Thread.ofPlatform().name("event-writer").start(this::writeUntilClosed);
  }

  /// The events of one command on their way to the store.
  private record Append(List<StoredEvent> events, CompletableFuture<@Nullable Void> stored) {
    Append(List<StoredEvent> events) {
      this(events, new CompletableFuture<>());
    }
  }

  /// Returns when the events are durable.
  ///
  /// @throws org.axonframework.modelling.command.ConcurrencyException where another command was
  ///   first
  /// @throws EventStoreUnavailable where the store is down, overloaded or closed
  @Override
  public void appendEvents(List<? extends EventMessage<?>> events) {
    if (events.isEmpty()) {
      return;
    }
    var append =
        new Append(events.stream().map(event -> StoredEvent.of(event, serializer)).toList());
    enqueue(append);
    waiting.record(() -> await(append));
  }

  private void enqueue(Append append) {
    closing.lock();
    try {
      if (closed) {
        throw new EventStoreUnavailable("the event store is closed");
      }
      if (queue.size() >= MOST_WAITING) {
        throw new EventStoreUnavailable("too many commands wait for the event store");
      }
      queue.add(append);
    } finally {
      closing.unlock();
    }
  }

  /// Not interruptible: what is queued will be stored, and its command must not hear otherwise.
  private static void await(Append append) {
    try {
      append.stored().join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private void writeUntilClosed() {
    var batch = new ArrayList<Append>();
    var last = false;
    while (!last) {
      batch.clear();
      try {
        batch.add(queue.take());
      } catch (InterruptedException e) {
        continue; // nobody but close() ends the writer, and it does so through the queue
      }
      queue.drainTo(batch, MOST_IN_A_BATCH - 1);
      last = batch.remove(LAST);
      try {
        write(batch);
      } catch (Throwable e) { // whatever it is, no command is left waiting and the writer lives on
        fail(batch, "the events could not be stored", e);
      }
    }
  }

  private void write(List<Append> batch) {
    var appends = refuseDuplicates(batch);
    if (appends.isEmpty()) {
      return;
    }
    commandsInABatch.record(appends.size());
    try {
      table.append(appends.stream().flatMap(append -> append.events().stream()).toList());
      appends.forEach(append -> append.stored().complete(null));
    } catch (SQLException e) {
      if (EventTable.isRefusal(e)) {
        writeEach(appends);
      } else {
        fail(appends, "the event store does not answer", e);
      }
    }
  }

  private void writeEach(List<Append> appends) {
    try {
      var refusals = table.appendEach(appends.stream().map(Append::events).toList());
      for (var i = 0; i < appends.size(); i++) {
        var refusal = refusals.get(i);
        if (refusal == null) {
          appends.get(i).stored().complete(null);
        } else {
          appends.get(i).stored().completeExceptionally(refusal);
        }
      }
    } catch (SQLException e) {
      fail(appends, "the event store does not answer", e);
    }
  }

  /// Two commands on the same aggregate in one batch: the first in the queue wins.
  private static List<Append> refuseDuplicates(List<Append> batch) {
    var taken = new HashSet<StoredEvent.Place>();
    var appends = new ArrayList<Append>(batch.size());
    for (var append : batch) {
      var places = append.events().stream().map(StoredEvent::place).toList();
      var duplicate = places.stream().filter(taken::contains).findFirst();
      if (duplicate.isPresent()) {
        append.stored().completeExceptionally(EventTable.conflict(duplicate.get()));
      } else {
        taken.addAll(places);
        appends.add(append);
      }
    }
    return appends;
  }

  private static void fail(List<Append> appends, String message, Throwable cause) {
    appends.forEach(
        append -> append.stored().completeExceptionally(new EventStoreUnavailable(message, cause)));
  }

  /// Stores what is queued, then refuses the rest.
  @Override
  public void close() {
    closing.lock();
    try {
      if (!closed) {
        closed = true;
        queue.add(LAST);
      }
    } finally {
      closing.unlock();
    }
    try {
      writer.join(LONGEST_CLOSING);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void storeSnapshot(DomainEventMessage<?> snapshot) {
    engine.storeSnapshot(snapshot);
  }

  @Override
  public Stream<? extends TrackedEventMessage<?>> readEvents(
      @Nullable TrackingToken trackingToken, boolean mayBlock) {
    return engine.readEvents(trackingToken, mayBlock);
  }

  @Override
  public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
    return engine.readEvents(aggregateIdentifier, firstSequenceNumber);
  }

  /// The payload is read here and not, as Axon would, when the aggregate asks for it: only here
  /// does a snapshot that cannot be read lead to a rebuild from the events.
  @Override
  public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
    var snapshot = engine.readSnapshot(aggregateIdentifier);
    snapshot.ifPresent(DomainEventMessage::getPayload);
    return snapshot;
  }

  @Override
  public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
    return engine.lastSequenceNumberFor(aggregateIdentifier);
  }

  @Override
  public @Nullable TrackingToken createTailToken() {
    return engine.createTailToken();
  }

  @Override
  public @Nullable TrackingToken createHeadToken() {
    return engine.createHeadToken();
  }

  @Override
  public @Nullable TrackingToken createTokenAt(Instant dateTime) {
    return engine.createTokenAt(dateTime);
  }
}
