package no.nav.medvirkning.platform.privacy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import no.nav.medvirkning.platform.eventstore.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class PostgresPersonKeysTest implements PersonKeysContract {

  private DataSource database;

  @BeforeEach
  void open() throws SQLException {
    database = TestDatabases.postgres();
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
