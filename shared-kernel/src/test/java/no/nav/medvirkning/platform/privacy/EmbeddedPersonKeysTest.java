package no.nav.medvirkning.platform.privacy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import no.nav.medvirkning.platform.eventstore.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPersonKeysTest implements PersonKeysContract {

  @TempDir Path folder;
  private DataSource database;

  @BeforeEach
  void open() {
    database = TestDatabases.embedded(folder);
  }

  @AfterEach
  void close() {
    if (database instanceof HikariDataSource pool) {
      pool.close();
    }
  }

  @Override
  public KeyTable table() {
    return new JdbcKeyTable(database);
  }
}
