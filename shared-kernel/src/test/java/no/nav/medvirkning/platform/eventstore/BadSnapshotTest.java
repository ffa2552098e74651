package no.nav.medvirkning.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A snapshot that does not fit is passed over, and the aggregate is rebuilt from its events.
class BadSnapshotTest {

  @TempDir Path folder;

  private JdbcStore jdbc;

  @BeforeEach
  void aUnitWithThreeEventsAndASnapshotAfterTwo() {
    jdbc = new JdbcStore(EventDatabase.embedded(folder));
    jdbc.store.publish(Units.renamedTimes("0300", 3));
    jdbc.store.storeSnapshot(
        new GenericDomainEventMessage<>(
            "Imagined", "0300", 1, new EventStoreContract.Snapshot("after two")));
  }

  @AfterEach
  void close() {
    jdbc.close();
  }

  @Test
  void a_snapshot_that_fits_is_used() {
    assertThat(jdbc.store.readEvents("0300").asStream().map(DomainEventMessage::getSequenceNumber))
        .containsExactly(1L, 2L);
  }

  @Test
  void of_another_revision() throws SQLException {
    change("update snapshot_event set payload_revision = ?", "0");
    assertRebuilt();
  }

  @Test
  void of_an_aggregate_that_is_snapshotted_no_more() throws SQLException {
    change("update snapshot_event set payload_type = ?", "snapshot.Forgotten");
    assertRebuilt();
  }

  @Test
  void of_a_java_class_by_its_name() throws SQLException {
    change(
        "update snapshot_event set payload_type = ?", EventStoreContract.Snapshot.class.getName());
    assertRebuilt();
  }

  @Test
  void that_is_no_json() throws SQLException {
    change(
        "update snapshot_event set payload = ?",
        "{\"state\": \"after t".getBytes(StandardCharsets.UTF_8));
    assertRebuilt();
  }

  @Test
  void that_is_json_of_something_else() throws SQLException {
    change("update snapshot_event set payload = ?", "[1, 2]".getBytes(StandardCharsets.UTF_8));
    assertRebuilt();
  }

  private void assertRebuilt() {
    assertThat(jdbc.store.readEvents("0300").asStream().map(DomainEventMessage::getSequenceNumber))
        .containsExactly(0L, 1L, 2L);
  }

  private void change(String sql, Object value) throws SQLException {
    try (var connection = jdbc.database.dataSource().getConnection();
        var update = connection.prepareStatement(sql)) {
      update.setObject(1, value);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }
}
