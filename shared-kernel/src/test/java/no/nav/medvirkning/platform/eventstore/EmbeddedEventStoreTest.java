package no.nav.medvirkning.platform.eventstore;

import java.nio.file.Path;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedEventStoreTest implements EventStoreContract {

  @TempDir Path folder;
  private JdbcStore jdbc;

  @BeforeEach
  void open() {
    jdbc = new JdbcStore(EventDatabase.embedded(folder));
  }

  @AfterEach
  void close() {
    if (jdbc != null) {
      jdbc.close();
    }
  }

  @Override
  public EventStore store() {
    return jdbc.store;
  }

  @Override
  public String newName(String name) {
    return name;
  }
}
