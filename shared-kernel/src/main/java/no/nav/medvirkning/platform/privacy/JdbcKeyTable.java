package no.nav.medvirkning.platform.privacy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// Keeps the keys in the table `person_key` of the database that keeps the events.
final class JdbcKeyTable implements KeyTable {

  private final DataSource dataSource;

  JdbcKeyTable(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public Optional<Entry> find(UUID subject) {
    return query(
        "select person, wrapped_key from person_key where person = ?",
        select -> {
          select.setObject(1, subject);
          return entry(select);
        });
  }

  @Override
  public Optional<Entry> any() {
    return query(
        "select person, wrapped_key from person_key where wrapped_key is not null limit 1",
        JdbcKeyTable::entry);
  }

  @Override
  public Entry putIfAbsent(UUID subject, String wrappedKey) {
    query(
        "insert into person_key (person, wrapped_key) values (?, ?) on conflict do nothing",
        insert -> {
          insert.setObject(1, subject);
          insert.setString(2, wrappedKey);
          return insert.executeUpdate();
        });
    return find(subject).orElseThrow();
  }

  @Override
  public void destroy(UUID subject, Instant at) {
    var done = false;
    // Another instance may make the key between the two statements, hence again.
    while (!done) {
      done = destroyKey(subject, at) || putTombstone(subject, at) || isDestroyed(subject);
    }
    sync();
  }

  private boolean destroyKey(UUID subject, Instant at) {
    return query(
        "update person_key set wrapped_key = null, destroyed_at = ? where person = ? and destroyed_at is null",
        update -> {
          update.setObject(1, at.atOffset(ZoneOffset.UTC));
          update.setObject(2, subject);
          return update.executeUpdate() == 1;
        });
  }

  private boolean putTombstone(UUID subject, Instant at) {
    return query(
        "insert into person_key (person, destroyed_at) values (?, ?) on conflict do nothing",
        insert -> {
          insert.setObject(1, subject);
          insert.setObject(2, at.atOffset(ZoneOffset.UTC));
          return insert.executeUpdate() == 1;
        });
  }

  private boolean isDestroyed(UUID subject) {
    return find(subject).filter(entry -> entry.wrappedKey() == null).isPresent();
  }

  private static Optional<Entry> entry(PreparedStatement select) throws SQLException {
    try (ResultSet rows = select.executeQuery()) {
      return rows.next()
          ? Optional.of(new Entry(rows.getObject(1, UUID.class), rows.getString(2)))
          : Optional.empty();
    }
  }

  /// PostgreSQL has synced when a statement returns. H2 has written but not synced: a new key may
  /// wait for the sync of the first event that needs it, a destroyed one may not.
  private void sync() {
    try (var connection = dataSource.getConnection()) {
      if (isH2(connection)) {
        try (var checkpoint = connection.createStatement()) {
          checkpoint.execute("checkpoint sync");
        }
      }
    } catch (SQLException e) {
      throw new PersonKeysUnavailable(e);
    }
  }

  private static boolean isH2(Connection connection) throws SQLException {
    return "H2".equals(connection.getMetaData().getDatabaseProductName());
  }

  private <T> T query(String sql, Work<T> work) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      return work.run(statement);
    } catch (SQLException e) {
      throw new PersonKeysUnavailable(e);
    }
  }

  private interface Work<T> {
    T run(PreparedStatement statement) throws SQLException;
  }
}
