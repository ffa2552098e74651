package no.nav.medvirkning.platform.eventstore;

import java.sql.SQLException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class PostgresEventStoreTest implements EventStoreContract {

  private JdbcStore jdbc;

  @BeforeEach
  void open() throws SQLException {
    jdbc = new JdbcStore(EventDatabase.postgres(PostgresServer.newDatabase(), null, null));
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
