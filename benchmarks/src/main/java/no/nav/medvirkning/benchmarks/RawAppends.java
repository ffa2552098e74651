package no.nav.medvirkning.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// The baseline of a command: one client appends an event of the same size to a table of the same
/// shape, one durable transaction each, and does nothing else.
final class RawAppends {

  private static final byte[] PAYLOAD = new byte[200];
  private static final byte[] META_DATA = new byte[218];

  private final Database database;
  private final AtomicLong index = new AtomicLong();

  RawAppends(Database database) throws SQLException {
    this.database = database;
    try (var connection = database.connect();
        var create = connection.createStatement()) {
      create.execute(
          """
          create table if not exists raw_event (
            global_index bigint not null primary key,
            aggregate_id varchar(255) not null,
            sequence_number bigint not null,
            payload bytea not null,
            meta_data bytea not null,
            constraint raw_event_sequence unique (aggregate_id, sequence_number))\
          """);
    }
  }

  /// @throws Benchmarks.VoidRun where not every append is there
  void check() throws SQLException {
    try (var connection = database.connect();
        var select = connection.createStatement();
        var rows = select.executeQuery("select count(*) from raw_event")) {
      rows.next();
      if (rows.getLong(1) != index.get()) {
        throw new Benchmarks.VoidRun("the baseline lost appends");
      }
    }
  }

  Load.Client connect() throws SQLException {
    return new Client(database.connect());
  }

  private final class Client implements Load.Client {
    private final Connection connection;
    private final PreparedStatement insert;

    Client(Connection connection) throws SQLException {
      this.connection = connection;
      connection.setAutoCommit(false);
      insert =
          connection.prepareStatement(
              "insert into raw_event (global_index, aggregate_id, sequence_number, payload, meta_data)"
                  + " values (?,?,0,?,?)");
    }

    @Override
    public void once() throws SQLException {
      insert.setLong(1, index.incrementAndGet());
      insert.setString(2, UUID.randomUUID().toString());
      insert.setBytes(3, PAYLOAD);
      insert.setBytes(4, META_DATA);
      insert.executeUpdate();
      connection.commit();
      if (database.sync() != null) {
        try (var sync = connection.createStatement()) {
          sync.execute(database.sync());
        }
      }
    }

    @Override
    public void close() throws SQLException {
      insert.close();
      connection.close();
    }
  }
}
