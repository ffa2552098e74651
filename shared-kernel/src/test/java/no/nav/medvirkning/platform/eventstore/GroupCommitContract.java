package no.nav.medvirkning.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

/// What group commit promises, on a real database whose steps can be watched, held up and failed.
interface GroupCommitContract {

  Executor VIRTUAL = task -> Thread.ofVirtual().start(task);

  /// A new connection pool on the database of this test: another instance, where that is possible.
  EventDatabase database() throws SQLException;

  /// The last step before events are durable.
  String lastStep();

  @Test
  default void a_command_goes_on_only_after_commit_and_sync() throws SQLException {
    var steps = new ConcurrentLinkedQueue<String>();
    try (var jdbc = new JdbcStore(database(), steps::add)) {
      jdbc.engine.appendEvents(Units.renamed("0300", 0));
      steps.add("answered");
    }

    assertThat(steps).containsSubsequence("insert", "commit", "answered");
    var ordered = List.copyOf(steps);
    assertThat(ordered.get(ordered.indexOf("answered") - 1)).isEqualTo(lastStep());
  }

  @Test
  default void a_command_waits_for_as_long_as_the_sync_takes() throws Exception {
    var hold = new CountDownLatch(1);
    var reached = new CountDownLatch(1);
    try (var jdbc = new JdbcStore(database(), on(lastStep(), () -> hold(reached, hold)))) {
      var command = append(jdbc, Units.renamed("0300", 0));
      reached.await();
      assertThat(command).isNotDone();

      hold.countDown();
      assertThatCode(command::join).doesNotThrowAnyException();
    }
  }

  @Test
  default void commands_that_wait_share_one_transaction() throws Exception {
    var steps = new ConcurrentLinkedQueue<String>();
    try (var held = new Held(database(), steps)) {
      var commands =
          IntStream.range(0, 40)
              .mapToObj(unit -> held.append(Units.renamed("unit" + unit, 0)))
              .toList();
      held.letGo();

      commands.forEach(CompletableFuture::join);
      assertThat(steps)
          .filteredOn("commit"::equals)
          .hasSize(2); // the first one's, and that of all who waited for it
    }
  }

  @Test
  default void a_conflict_within_a_batch_fails_its_own_command_only() throws Exception {
    try (var held = new Held(database(), new ConcurrentLinkedQueue<>())) {
      var before = held.append(Units.renamed("before", 0));
      var first = held.append(Units.renamed("same", 0, "first"));
      var second = held.append(Units.renamed("same", 0, "second"));
      var after = held.append(Units.renamed("after", 0));
      held.letGo();

      assertThat(List.of(before, first, after))
          .allSatisfy(command -> assertThatCode(command::join).doesNotThrowAnyException());
      assertThatThrownBy(second::join).hasCauseInstanceOf(ConcurrencyException.class);
      assertThat(held.stored()).containsExactly("0300", "before", "same", "after");
    }
  }

  @Test
  default void a_conflict_with_what_is_stored_fails_its_own_command_only() throws Exception {
    try (var jdbc = new JdbcStore(database())) {
      jdbc.engine.appendEvents(Units.renamed("stored", 0));
    }
    try (var held = new Held(database(), new ConcurrentLinkedQueue<>())) {
      var before = held.append(Units.renamed("before", 0));
      var conflicting = held.append(Units.renamed("alone", 0), Units.renamed("stored", 0));
      var after = held.append(Units.renamed("after", 0));
      held.letGo();

      assertThat(List.of(before, after))
          .allSatisfy(command -> assertThatCode(command::join).doesNotThrowAnyException());
      assertThatThrownBy(conflicting::join).hasCauseInstanceOf(ConcurrencyException.class);
      assertThat(held.stored()).containsExactly("stored", "0300", "before", "after");
    }
  }

  @Test
  default void the_index_has_no_gaps_after_conflicts() throws Exception {
    try (var jdbc = new JdbcStore(database())) {
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (var writer = 0; writer < 20; writer++) {
          var own = "writer" + writer;
          threads.submit(() -> {
            for (var place = 0; place < 10; place++) {
              jdbc.engine.appendEvents(Units.renamed(own, place));
              try {
                jdbc.engine.appendEvents(Units.renamed("shared", place));
              } catch (ConcurrencyException e) {
                // as intended
              }
            }
          });
        }
      }

      var events = jdbc.engine.readEvents(null, false).toList();
      assertThat(events)
          .map(event -> Positions.positionOf(event.trackingToken()))
          .isEqualTo(LongStream.rangeClosed(1, 210).boxed().toList());
    }
  }

  @Test
  default void the_order_of_the_index_is_the_order_of_answers() throws Exception {
    try (var jdbc = new JdbcStore(database())) {
      for (var number = 0; number < 20; number++) {
        jdbc.engine.appendEvents(Units.renamed("unit" + number, 0));
      }
      assertThat(aggregates(jdbc))
          .isEqualTo(IntStream.range(0, 20).mapToObj(number -> "unit" + number).toList());
    }
  }

  @Test
  default void a_store_that_is_down_fails_the_commands_and_the_writer_goes_on_when_it_is_back()
      throws Exception {
    var down = new boolean[] {true};
    Watched.Watcher watcher =
        step -> {
          if (step.equals("connect") && down[0]) {
            throw new SQLException("connection refused", "08001");
          }
        };
    try (var jdbc = new JdbcStore(database(), watcher)) {
      assertThatThrownBy(() -> jdbc.engine.appendEvents(Units.renamed("0300", 0)))
          .isInstanceOf(EventStoreUnavailable.class);
      down[0] = false;

      jdbc.engine.appendEvents(Units.renamed("0300", 0));
      assertThat(aggregates(jdbc)).containsExactly("0300");
    }
  }

  @Test
  default void a_failing_commit_is_not_acknowledged_nor_a_bug_in_the_writer_deadly()
      throws Exception {
    var failures =
        new ConcurrentLinkedQueue<Throwable>(
            List.of(new SQLException("disk full", "53100"), new IllegalStateException("a bug")));
    Watched.Watcher watcher =
        step -> {
          var failure = step.equals("commit") ? failures.poll() : null;
          if (failure instanceof SQLException e) {
            throw e;
          } else if (failure instanceof RuntimeException e) {
            throw e;
          }
        };
    try (var jdbc = new JdbcStore(database(), watcher)) {
      for (var unit : List.of("disk full", "bug")) {
        assertThatThrownBy(() -> jdbc.engine.appendEvents(Units.renamed(unit, 0)))
            .isInstanceOf(EventStoreUnavailable.class);
      }
      jdbc.engine.appendEvents(Units.renamed("0300", 0));
      assertThat(aggregates(jdbc)).containsExactly("0300");
    }
  }

  @Test
  default void an_event_that_the_database_refuses_fails_its_own_command_only() throws Exception {
    try (var held = new Held(database(), new ConcurrentLinkedQueue<>())) {
      var before = held.append(Units.renamed("before", 0));
      var tooLong = held.append(Units.renamed("u".repeat(300), 0));
      var after = held.append(Units.renamed("after", 0));
      held.letGo();

      assertThat(List.of(before, after))
          .allSatisfy(command -> assertThatCode(command::join).doesNotThrowAnyException());
      assertThatThrownBy(tooLong::join).hasMessageContaining("the event store refused the events");
      assertThat(held.stored()).containsExactly("0300", "before", "after");
    }
  }

  @Test
  default void closing_stores_what_is_queued_and_refuses_the_rest() throws Exception {
    try (var held = new Held(database(), new ConcurrentLinkedQueue<>())) {
      var queued =
          IntStream.range(0, 20)
              .mapToObj(unit -> held.append(Units.renamed("unit" + unit, 0)))
              .toList();
      var closing = CompletableFuture.runAsync(held.jdbc.engine::close, VIRTUAL);
      held.letGo();
      closing.join();

      assertThat(queued)
          .allSatisfy(command -> assertThatCode(command::join).doesNotThrowAnyException());
      assertThat(held.stored()).hasSize(21);
      assertThatThrownBy(() -> held.jdbc.engine.appendEvents(Units.renamed("late", 0)))
          .isInstanceOf(EventStoreUnavailable.class)
          .hasMessage("the event store is closed");
    }
  }

  /// A store whose writer is held up by its first command, so that those that come later wait
  /// together.
  final class Held implements AutoCloseable {

    final JdbcStore jdbc;
    private final CountDownLatch hold = new CountDownLatch(1);
    private final CompletableFuture<Void> first;
    private int waiting;

    Held(EventDatabase database, ConcurrentLinkedQueue<String> steps) throws InterruptedException {
      var reached = new CountDownLatch(1);
      jdbc =
          new JdbcStore(
              database,
              step -> {
                steps.add(step);
                on("insert", () -> hold(reached, hold)).before(step);
              });
      first = GroupCommitContract.append(jdbc, Units.renamed("0300", 0));
      reached.await();
    }

    /// Queued when it returns.
    CompletableFuture<Void> append(EventMessage<?>... events) {
      var command = GroupCommitContract.append(jdbc, events);
      waiting++;
      Awaitility.await()
          .pollInterval(Duration.ofMillis(1))
          .until(() -> jdbc.metrics.get("medvirkning.eventstore.queue").gauge().value() == waiting);
      return command;
    }

    void letGo() {
      hold.countDown();
      first.join();
    }

    List<String> stored() {
      return aggregates(jdbc);
    }

    @Override
    public void close() {
      hold.countDown();
      jdbc.close();
    }
  }

  private static CompletableFuture<Void> append(JdbcStore jdbc, EventMessage<?>... events) {
    return CompletableFuture.runAsync(() -> jdbc.engine.appendEvents(events), VIRTUAL);
  }

  private static Watched.Watcher on(String wanted, Runnable action) {
    return step -> {
      if (step.equals(wanted)) {
        action.run();
      }
    };
  }

  private static void hold(CountDownLatch reached, CountDownLatch hold) {
    reached.countDown();
    try {
      hold.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> aggregates(JdbcStore jdbc) {
    return jdbc.engine.readEvents(null, false).map(GroupCommitContract::aggregate).toList();
  }

  private static String aggregate(TrackedEventMessage<?> event) {
    return ((DomainEventMessage<?>) event).getAggregateIdentifier();
  }
}
