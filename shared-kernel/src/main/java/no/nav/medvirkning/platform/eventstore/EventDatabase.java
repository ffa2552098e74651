package no.nav.medvirkning.platform.eventstore;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/// The database of the `embedded` and `postgres` settings: its connections, its schema and what
/// differs between the two.
final class EventDatabase implements AutoCloseable {

  /// A command that meets a store that is down hears of it within a second.
  private static final int CONNECT_MILLIS = 800;

  /// H2's error code for a file that another process has open.
  private static final int IN_USE = 90020;

  /// Any number does, as long as every instance locks the same one.
  private static final long WRITER_LOCK = 0x4d65647669726bL;

  private final DataSource dataSource;
  private final boolean embedded;

  EventDatabase(DataSource dataSource, boolean embedded) {
    this.dataSource = dataSource;
    this.embedded = embedded;
  }

  /// @throws DataFolderUnusable where the folder cannot be written to or another process has it
  static EventDatabase embedded(Path folder) {
    var absolute = folder.toAbsolutePath().normalize();
    prepare(absolute);
    var config = new HikariConfig();
    config.setJdbcUrl(
        "jdbc:h2:file:"
            + absolute.resolve("events")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
    config.setUsername("sa");
    config.setPassword("");
    try {
      return open(config, true);
    } catch (PoolInitializationException e) {
      throw isInUse(e)
          ? new DataFolderUnusable(
              "The data folder " + absolute + " is in use by another process.", e)
          : new DataFolderUnusable(
              "The data folder " + absolute + " cannot be opened: " + firstLine(e), e);
    }
  }

  static EventDatabase postgres(String url, @Nullable String user, @Nullable String password) {
    var config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.addDataSourceProperty("connectTimeout", "1");
    config.addDataSourceProperty("socketTimeout", "10");
    // A writer that hangs (a paused process) must not keep the writers of other instances waiting
    // for good.
    config.setConnectionInitSql(
        "set lock_timeout = '3s'; set idle_in_transaction_session_timeout = '3s'");
    return open(config, false);
  }

  private static EventDatabase open(HikariConfig config, boolean embedded) {
    config.setPoolName("event-store");
    config.setMaximumPoolSize(16);
    config.setMinimumIdle(2);
    config.setConnectionTimeout(CONNECT_MILLIS);
    config.setValidationTimeout(CONNECT_MILLIS / 2);
    var database = new EventDatabase(new HikariDataSource(config), embedded);
    database.migrate();
    return database;
  }

  private static void prepare(Path folder) {
    if (folder.toString().contains(";")) {
      throw new DataFolderUnusable(
          "The name of the data folder " + folder + " must not hold a semicolon.", null);
    }
    try {
      Files.createDirectories(folder);
      // Asks the file system itself: the permission bits say nothing of read-only mounts, nor to
      // root.
      Files.delete(Files.createTempFile(folder, "writable", null));
    } catch (IOException e) {
      throw new DataFolderUnusable("The data folder " + folder + " cannot be written to.", e);
    }
  }

  private static boolean isInUse(Throwable e) {
    for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getErrorCode() == IN_USE) {
        return true;
      }
    }
    return false;
  }

  private static String firstLine(Throwable e) {
    var cause = e.getCause() == null ? e : e.getCause();
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }

  private void migrate() {
    Flyway.configure()
        .dataSource(dataSource)
        .locations("classpath:no/nav/medvirkning/platform/eventstore")
        .table("event_store_schema")
        .load()
        .migrate();
  }

  DataSource dataSource() {
    return dataSource;
  }

  /// Keeps every other writer out until the transaction ends; an H2 file has one process, and that
  /// one writer.
  void lockForWriting(Connection connection) throws SQLException {
    if (!embedded) {
      try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
        lock.setLong(1, WRITER_LOCK);
        lock.execute();
      }
    }
  }

  /// Makes durable what was committed; PostgreSQL has done so when the commit returns.
  void sync(Connection connection) throws SQLException {
    if (embedded) {
      try (var checkpoint = connection.createStatement()) {
        checkpoint.execute("checkpoint sync");
      }
    }
  }

  boolean isEmbedded() {
    return embedded;
  }

  boolean holdsPersonKeys() {
    try (var connection = dataSource.getConnection();
        var select = connection.prepareStatement("select 1 from person_key limit 1");
        var rows = select.executeQuery()) {
      return rows.next();
    } catch (SQLException e) {
      throw new EventStoreUnavailable("the person keys cannot be read", e);
    }
  }

  boolean isUp() {
    try (var connection = dataSource.getConnection()) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  @Override
  public void close() {
    if (dataSource instanceof HikariDataSource pool) {
      pool.close();
    }
  }
}
