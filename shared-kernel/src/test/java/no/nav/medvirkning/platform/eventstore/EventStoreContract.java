package no.nav.medvirkning.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.nav.medvirkning.unit.UnitEvent.UnitRenamed;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

/// What every setting of the event store does. Aggregates are named after the test, so that a store
/// may be used before.
interface EventStoreContract {

  /// Its snapshots are those of [Snapshot].
  EventStore store();

  /// A name that no test has used on this store.
  String newName(String name);

  /// The state of an imagined aggregate.
  record Snapshot(String state) {

    static final SnapshotTypes TYPES =
        new SnapshotTypes(java.util.Map.of("snapshot.Imagined", Snapshot.class));
  }

  @Test
  default void events_are_read_as_they_were_appended() {
    var unit = newName("read");
    store().publish(Units.renamedTimes(unit, 3));

    var read = store().readEvents(unit).asStream().toList();

    assertThat(read)
        .map(event -> event.getPayload())
        .isEqualTo(payloads(Units.renamedTimes(unit, 3)));
    assertThat(read).map(DomainEventMessage::getSequenceNumber).isEqualTo(List.of(0L, 1L, 2L));
    assertThat(read)
        .allSatisfy(event -> assertThat(event.getMetaData()).containsEntry("actor", "A123456"));
    assertThat(read.getFirst().getTimestamp()).isEqualTo("2024-02-26T09:00:00Z");
    assertThat(store().lastSequenceNumberFor(unit)).contains(2L);
  }

  @Test
  default void an_event_at_a_taken_place_is_a_conflict_and_the_first_one_stays() {
    var unit = newName("conflict");
    store().publish(Units.renamed(unit, 0, "first"));

    assertThatThrownBy(() -> store().publish(Units.renamed(unit, 0, "second")))
        .isInstanceOf(ConcurrencyException.class);

    assertThat(names(unit)).containsExactly("first");
  }

  @Test
  default void a_stream_gives_every_event_in_order_and_then_those_that_come()
      throws InterruptedException {
    var unit = newName("stream");
    store().publish(Units.renamedTimes(unit, 1_200));
    try (var stream = store().openStream(null)) {
      var events = new ArrayList<TrackedEventMessage<?>>();
      while (count(events, unit) < 1_200) {
        events.add(stream.nextAvailable());
      }
      store().publish(Units.renamed(unit, 1_200));
      while (count(events, unit) < 1_201) {
        events.add(stream.nextAvailable());
      }

      assertThat(events)
          .map(event -> Positions.positionOf(event.trackingToken()))
          .isSorted()
          .doesNotHaveDuplicates();
      assertThat(sequenceNumbers(events, unit))
          .isEqualTo(LongStream.rangeClosed(0, 1_200).boxed().toList());
    }
  }

  @Test
  default void a_stream_goes_on_after_a_token() throws InterruptedException {
    var unit = newName("resumed");
    store().publish(Units.renamedTimes(unit, 3));
    TrackingToken second = null;
    try (var stream = store().openStream(null)) {
      while (second == null) {
        var event = stream.nextAvailable();
        second = isOf(event, unit) && sequenceNumber(event) == 1 ? event.trackingToken() : null;
      }
    }
    try (var stream = store().openStream(second)) {
      assertThat(sequenceNumber(stream.nextAvailable())).isEqualTo(2);
    }
  }

  @Test
  default void of_fifty_writers_on_one_aggregate_one_wins_at_each_place() throws Exception {
    var unit = newName("contended");
    var writers = new ArrayList<Future<?>>();
    var stored = new ConcurrentLinkedQueue<String>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var writer = 0; writer < 50; writer++) {
        var name = "writer " + writer;
        writers.add(
            threads.submit(() -> {
              for (var place = 0; place < 10; place++) {
                if (append(Units.renamed(unit, place, name + " at " + place))) {
                  stored.add(name + " at " + place);
                }
              }
            }));
      }
    }
    for (var writer : writers) {
      writer.get(); // nothing but conflicts
    }

    assertThat(names(unit)).hasSize(10).containsExactlyInAnyOrderElementsOf(stored);
  }

  @Test
  default void what_many_writers_append_is_stored_exactly_once() throws InterruptedException {
    var units = IntStream.range(0, 16).mapToObj(writer -> newName("busy" + writer)).toList();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var unit : units) {
        threads.submit(() -> Units.renamedTimes(unit, 50).forEach(store()::publish));
      }
    }

    try (var stream = store().openStream(null)) {
      var events = new ArrayList<TrackedEventMessage<?>>();
      while (stream.hasNextAvailable(1, TimeUnit.SECONDS)) {
        events.add(stream.nextAvailable());
      }
      assertThat(units)
          .allSatisfy(unit ->
              assertThat(sequenceNumbers(events, unit))
                  .isEqualTo(LongStream.range(0, 50).boxed().toList()));
    }
  }

  @Test
  default void a_snapshot_of_todays_revision_is_used() throws InterruptedException {
    var unit = newName("snapshot");
    store().publish(Units.renamedTimes(unit, 3));
    store()
        .storeSnapshot(
            new GenericDomainEventMessage<>("Imagined", unit, 1, new Snapshot("after two")));

    var deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    while (store().readEvents(unit).asStream().count() != 2 && System.nanoTime() < deadline) {
      Thread.sleep(10); // Axon Server stores snapshots in its own time
    }

    var read = store().readEvents(unit).asStream().toList();
    assertThat(read.getFirst().getPayload()).isEqualTo(new Snapshot("after two"));
    assertThat(read).map(DomainEventMessage::getSequenceNumber).isEqualTo(List.of(1L, 2L));
  }

  private boolean append(DomainEventMessage<?> event) {
    try {
      store().publish(event);
      return true;
    } catch (ConcurrencyException e) {
      return false;
    }
  }

  private List<String> names(String unit) {
    return store()
        .readEvents(unit)
        .asStream()
        .map(event -> ((UnitRenamed) event.getPayload()).name())
        .toList();
  }

  private static List<Object> payloads(List<? extends DomainEventMessage<?>> events) {
    return events.stream().map(event -> (Object) event.getPayload()).toList();
  }

  private static long count(List<TrackedEventMessage<?>> events, String unit) {
    return events.stream().filter(event -> isOf(event, unit)).count();
  }

  private static List<Long> sequenceNumbers(List<TrackedEventMessage<?>> events, String unit) {
    return events.stream()
        .filter(event -> isOf(event, unit))
        .map(EventStoreContract::sequenceNumber)
        .toList();
  }

  private static boolean isOf(TrackedEventMessage<?> event, String unit) {
    return event instanceof DomainEventMessage<?> domain
        && domain.getAggregateIdentifier().equals(unit);
  }

  private static long sequenceNumber(TrackedEventMessage<?> event) {
    return ((DomainEventMessage<?>) event).getSequenceNumber();
  }
}
