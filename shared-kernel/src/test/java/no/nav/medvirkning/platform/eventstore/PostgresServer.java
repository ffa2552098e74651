package no.nav.medvirkning.platform.eventstore;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/// One PostgreSQL for all tests of this JVM, with the durability that the embedded one switches
/// off.
public final class PostgresServer {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private PostgresServer() {}

  private static final class Running {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        var server =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closeQuietly(server)));
        return server;
      } catch (IOException | RuntimeException e) {
        return abort(e);
      }
    }

    private static EmbeddedPostgres abort(Exception e) {
      Assumptions.abort("PostgreSQL cannot start on this machine, its tests are skipped: " + e);
      return null;
    }

    private static void closeQuietly(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException e) {
        System.err.println("PostgreSQL did not stop: " + e);
      }
    }
  }

  /// The JDBC address of a new and empty database; skips the test where PostgreSQL cannot start.
  public static String newDatabase() throws SQLException {
    var name = "test" + DATABASES.incrementAndGet();
    try (var connection = server().getPostgresDatabase().getConnection();
        var create = connection.createStatement()) {
      create.execute("create database " + name);
    }
    return server().getJdbcUrl("postgres", name);
  }

  private static EmbeddedPostgres server() {
    try {
      return Running.SERVER;
    } catch (NoClassDefFoundError | ExceptionInInitializerError e) {
      return Running.abort(new IllegalStateException(e));
    }
  }
}
