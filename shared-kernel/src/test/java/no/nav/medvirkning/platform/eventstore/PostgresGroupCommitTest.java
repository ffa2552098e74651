package no.nav.medvirkning.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresGroupCommitTest implements GroupCommitContract {

  private static final String INSERT =
      """
      insert into domain_event (global_index, aggregate_id, sequence_number, type, event_id, time_stamp, payload_type, \
      payload_revision, payload, meta_data) select coalesce(max(global_index), 0) + 1, 'foreign', 0, 'Unit', 'foreign-0', \
      '2024-02-26T09:00:00Z', 'unit.UnitRenamed', '1', \
      '{"unit":"0301","name":"Nav","from":"2024-02-26"}'::bytea, '{}'::bytea from domain_event\
      """;

  private String url;

  @BeforeEach
  void createDatabase() throws SQLException {
    url = PostgresServer.newDatabase();
  }

  @Override
  public EventDatabase database() {
    return EventDatabase.postgres(url, null, null);
  }

  @Override
  public String lastStep() {
    return "commit";
  }

  @Test
  void instances_on_one_database_share_the_index_without_gaps() throws Exception {
    try (var one = new JdbcStore(database());
        var two = new JdbcStore(database())) {
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (var writer = 0; writer < 8; writer++) {
          var unit = "unit" + writer;
          var instance = writer % 2 == 0 ? one : two;
          threads.submit(() -> Units.renamedTimes(unit, 50).forEach(instance.engine::appendEvents));
        }
      }

      assertThat(one.engine.readEvents(null, false))
          .map(event -> Positions.positionOf(event.trackingToken()))
          .isEqualTo(LongStream.rangeClosed(1, 400).boxed().toList());
    }
  }

  @Test
  void of_two_instances_on_one_aggregate_one_wins() {
    try (var one = new JdbcStore(database());
        var two = new JdbcStore(database())) {
      one.engine.appendEvents(Units.renamed("0300", 0, "one"));
      assertThatThrownBy(() -> two.engine.appendEvents(Units.renamed("0300", 0, "two")))
          .isInstanceOf(ConcurrencyException.class);
    }
  }

  @Test
  void a_stream_hears_of_what_another_instance_appends() throws Exception {
    try (var one = new JdbcStore(database());
        var two = new JdbcStore(database());
        var stream = one.store.openStream(null)) {
      two.store.publish(Units.renamed("0300", 0));
      assertThat(Positions.positionOf(stream.nextAvailable().trackingToken())).isEqualTo(1);
      two.store.publish(Units.renamed("0300", 1));
      assertThat(Positions.positionOf(stream.nextAvailable().trackingToken())).isEqualTo(2);
    }
  }

  /// A writer that knows nothing of the lock can not slip an event in behind what was read already:
  /// it holds the next index, and ours waits for it.
  @Test
  void a_foreign_transaction_held_open_at_a_lower_index_is_read_in_order_and_once()
      throws Exception {
    try (var jdbc = new JdbcStore(database());
        var foreign = DriverManager.getConnection(url);
        var stream = jdbc.store.openStream(null)) {
      jdbc.engine.appendEvents(Units.renamed("before", 0));
      foreign.setAutoCommit(false);
      try (var insert = foreign.createStatement()) {
        insert.execute(INSERT);
      }
      var ours =
          CompletableFuture.runAsync(
              () -> jdbc.engine.appendEvents(Units.renamed("after", 0)), VIRTUAL);
      assertThat(Positions.positionOf(stream.nextAvailable().trackingToken())).isEqualTo(1);
      assertThat(ours).isNotDone();

      foreign.commit();
      ours.join();

      var positions = new ArrayList<Long>();
      positions.add(Positions.positionOf(stream.nextAvailable().trackingToken()));
      positions.add(Positions.positionOf(stream.nextAvailable().trackingToken()));
      assertThat(positions).containsExactly(2L, 3L);
      assertThat(jdbc.engine.readEvents("after").asStream()).hasSize(1);
      assertThat(jdbc.engine.readEvents("foreign").asStream()).hasSize(1);
    }
  }

  @Test
  void a_foreign_transaction_that_never_ends_fails_the_command_and_not_the_writer()
      throws Exception {
    try (var jdbc = new JdbcStore(database());
        var foreign = DriverManager.getConnection(url)) {
      foreign.setAutoCommit(false);
      try (var insert = foreign.createStatement()) {
        insert.execute(INSERT);
      }
      assertThatThrownBy(() -> jdbc.engine.appendEvents(Units.renamed("0300", 0)))
          .isInstanceOf(EventStoreUnavailable.class);
      foreign.rollback();

      jdbc.engine.appendEvents(Units.renamed("0300", 0));
      assertThat(jdbc.engine.readEvents(null, false)).hasSize(1);
    }
  }
}
