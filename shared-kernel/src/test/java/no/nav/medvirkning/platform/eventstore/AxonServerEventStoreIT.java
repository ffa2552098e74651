package no.nav.medvirkning.platform.eventstore;

import java.util.UUID;
import org.awaitility.Awaitility;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(
    named = "AXON_SERVER",
    matches = ".+:\\d+",
    disabledReason = "set AXON_SERVER=host:port to run against a real Axon Server")
class AxonServerEventStoreIT implements EventStoreContract {

  private AxonServerConnectionManager connections;
  private AxonServerStore store;

  @BeforeEach
  void connect() {
    var server = new EventStoreProperties.AxonServer(System.getenv("AXON_SERVER"), "default", null);
    var configuration = AxonServerEventStoreConfiguration.configuration(server);
    connections =
        AxonServerConnectionManager.builder().axonServerConfiguration(configuration).build();
    store =
        AxonServerEventStoreConfiguration.store(
            connections,
            configuration,
            JdbcStore.SERIALIZER,
            new SnapshotRevisions(Snapshot.TYPES, JdbcStore.SERIALIZER),
            NoOpEventUpcaster.INSTANCE);
    Awaitility.await().until(() -> connections.getConnection().isConnected());
  }

  @AfterEach
  void disconnect() {
    connections.shutdown();
  }

  @Override
  public EventStore store() {
    return store;
  }

  /// The server keeps what earlier runs stored.
  @Override
  public String newName(String name) {
    return name + " " + UUID.randomUUID();
  }
}
