package no.nav.medvirkning.platform.eventstore;

import io.axoniq.axonserver.connector.AxonServerException;
import io.axoniq.axonserver.connector.ErrorCategory;
import io.grpc.StatusRuntimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.ExecutionException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Axon Server, answering as the other two settings do: events are appended when the unit of work
/// is prepared to commit, a conflict is a [ConcurrencyException], and a server that does not answer
/// is [EventStoreUnavailable].
final class AxonServerStore extends AxonServerEventStore {

  private static final Logger LOG = LoggerFactory.getLogger(AxonServerStore.class);

  AxonServerStore(Builder builder) {
    super(builder);
  }

  @Override
  protected void prepareCommit(List<? extends EventMessage<?>> events) {
    asking(() -> {
      outsideTheUnitOfWork(() -> super.prepareCommit(events));
      return events;
    });
  }

  /// Inside a unit of work Axon would only send the events now and commit them after all others,
  /// where nothing can be told from the failure any more. Subscribing handlers run outside too;
  /// there are none.
  private static void outsideTheUnitOfWork(Runnable append) {
    if (!CurrentUnitOfWork.isStarted()) {
      append.run();
      return;
    }
    var unitOfWork = CurrentUnitOfWork.get();
    CurrentUnitOfWork.clear(unitOfWork);
    try {
      append.run();
    } finally {
      CurrentUnitOfWork.set(unitOfWork);
    }
  }

  /// To the end, so that a server that goes away is told apart here; the events of one aggregate
  /// fit in memory. A snapshot that cannot be read leads to a rebuild from the events.
  @Override
  public DomainEventStream readEvents(String aggregateIdentifier) {
    var events = asking(() -> toList(super.readEvents(aggregateIdentifier)));
    return events.isEmpty() || isReadable(events.getFirst())
        ? DomainEventStream.of(events)
        : readEvents(aggregateIdentifier, 0);
  }

  @Override
  public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
    return DomainEventStream.of(
        asking(() -> toList(super.readEvents(aggregateIdentifier, firstSequenceNumber))));
  }

  private static List<DomainEventMessage<?>> toList(DomainEventStream stream) {
    return stream.asStream().<DomainEventMessage<?>>map(event -> event).toList();
  }

  private static boolean isReadable(DomainEventMessage<?> snapshotOrEvent) {
    try {
      return snapshotOrEvent.getPayload() != null;
    } catch (RuntimeException e) {
      LOG.warn("the snapshot of {} cannot be read", snapshotOrEvent.getAggregateIdentifier(), e);
      return false;
    }
  }

  @Override
  public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
    return asking(() -> super.lastSequenceNumberFor(aggregateIdentifier));
  }

  private static <T> T asking(Supplier<T> work) {
    try {
      return work.get();
    } catch (AxonServerException
        | StatusRuntimeException
        | ExecutionException
        | EventStoreException e) {
      throw isConflict(e)
          ? new ConcurrencyException("an event at this place was stored by another command", e)
          : unavailable(e);
    }
  }

  /// The server tells by a code of its own inside the status; the connector does not always unwrap
  /// it.
  private static boolean isConflict(RuntimeException e) {
    return String.valueOf(e.getMessage()).contains(ErrorCategory.INVALID_EVENT_SEQUENCE.errorCode())
        || (e instanceof AxonServerException known
            && (known.getErrorCategory() == ErrorCategory.INVALID_EVENT_SEQUENCE
                || known.getErrorCategory() == ErrorCategory.CONCURRENCY_EXCEPTION));
  }

  private static EventStoreUnavailable unavailable(RuntimeException e) {
    return new EventStoreUnavailable("Axon Server does not answer: " + e.getMessage(), e);
  }
}
