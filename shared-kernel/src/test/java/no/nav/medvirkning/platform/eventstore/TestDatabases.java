package no.nav.medvirkning.platform.eventstore;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Databases with the schema in place, for tests of what is kept beside the events.
public final class TestDatabases {

  private TestDatabases() {}

  public static DataSource embedded(Path folder) {
    return EventDatabase.embedded(folder).dataSource();
  }

  public static DataSource postgres() throws SQLException {
    return EventDatabase.postgres(PostgresServer.newDatabase(), null, null).dataSource();
  }
}
