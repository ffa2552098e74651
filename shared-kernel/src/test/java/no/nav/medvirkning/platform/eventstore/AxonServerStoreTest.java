package no.nav.medvirkning.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.TimeUnit;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Axon Server while it is down; what it does while it is up is in `AxonServerEventStoreIT`.
@Timeout(value = 10, unit = TimeUnit.SECONDS)
class AxonServerStoreTest {

  private AxonServerConnectionManager connections;
  private AxonServerStore store;

  @BeforeEach
  void connectToAPortWithNobodyThere() throws IOException {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    var configuration =
        AxonServerEventStoreConfiguration.configuration(
            new EventStoreProperties.AxonServer("localhost:" + port, "default", null));
    connections =
        AxonServerConnectionManager.builder().axonServerConfiguration(configuration).build();
    store =
        AxonServerEventStoreConfiguration.store(
            connections,
            configuration,
            JdbcStore.SERIALIZER,
            new SnapshotRevisions(SnapshotTypes.none(), JdbcStore.SERIALIZER),
            NoOpEventUpcaster.INSTANCE);
  }

  @AfterEach
  void disconnect() {
    connections.shutdown();
  }

  @Test
  void a_command_can_not_append() {
    assertThatThrownBy(() -> store.publish(Units.renamed("0300", 0)))
        .isInstanceOf(EventStoreUnavailable.class);
  }

  @Test
  void a_command_can_not_read_its_aggregate() {
    assertThatThrownBy(() -> store.readEvents("0300")).isInstanceOf(EventStoreUnavailable.class);
  }

  @Test
  void nor_ask_for_its_version() {
    assertThatThrownBy(() -> store.lastSequenceNumberFor("0300"))
        .isInstanceOf(EventStoreUnavailable.class);
  }

  @Test
  void the_service_is_not_ready() {
    assertThat(connections.getConnection().isConnected()).isFalse();
  }
}
