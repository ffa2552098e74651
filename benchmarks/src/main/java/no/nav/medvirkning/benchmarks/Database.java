package no.nav.medvirkning.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A database as the event store uses it, with the same durability.
///
/// @param sync what makes a commit durable; null where the commit does
record Database(String url, String user, @Nullable String sync) {

  private static final String H2 =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";

  static Database h2(Path folder) {
    return new Database("jdbc:h2:file:" + folder.resolve("events") + H2, "sa", "checkpoint sync");
  }

  static Database postgres(EmbeddedPostgres server, String name) throws SQLException {
    try (var connection = server.getPostgresDatabase().getConnection();
        var create = connection.createStatement()) {
      create.execute("create database " + name);
    }
    return new Database(server.getJdbcUrl("postgres", name), "postgres", null);
  }

  /// With the durability that the embedded PostgreSQL switches off.
  static EmbeddedPostgres startPostgres(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("max_connections", "100")
        .setPGStartupWait(Duration.ofSeconds(60))
        .start();
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, "");
  }

  /// The aggregates of the events of one type.
  ///
  /// @throws Benchmarks.VoidRun where one has two such events
  Set<String> aggregates(String type) throws SQLException {
    var found = new HashSet<String>();
    try (var connection = connect();
        var select =
            connection.prepareStatement(
                "select aggregate_id from domain_event where payload_type = ?")) {
      select.setString(1, type);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          if (!found.add(rows.getString(1))) {
            throw new Benchmarks.VoidRun(rows.getString(1) + " is stored twice");
          }
        }
      }
    }
    return found;
  }

  /// The length of payload and metadata together, on average.
  double bytesPerEvent() throws SQLException {
    try (var connection = connect();
        var select = connection.createStatement();
        var rows =
            select.executeQuery(
                "select avg(octet_length(payload) + octet_length(meta_data)) from domain_event")) {
      rows.next();
      return rows.getDouble(1);
    }
  }
}
