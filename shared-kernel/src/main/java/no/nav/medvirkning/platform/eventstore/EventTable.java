package no.nav.medvirkning.platform.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/// Writes events. Every append is one transaction that holds the writer's lock, numbers its events
/// from the last index on and is durable when the method returns.
final class EventTable {

  static final EventSchema SCHEMA =
      EventSchema.builder()
          .eventTable("domain_event")
          .snapshotTable("snapshot_event")
          .globalIndexColumn("global_index")
          .aggregateIdentifierColumn("aggregate_id")
          .sequenceNumberColumn("sequence_number")
          .typeColumn("type")
          .eventIdentifierColumn("event_id")
          .timestampColumn("time_stamp")
          .payloadTypeColumn("payload_type")
          .payloadRevisionColumn("payload_revision")
          .payloadColumn("payload")
          .metaDataColumn("meta_data")
          .build();

  private static final String INSERT =
      """
      insert into domain_event (global_index, aggregate_id, sequence_number, type, event_id, time_stamp, \
      payload_type, payload_revision, payload, meta_data) values (?,?,?,?,?,?,?,?,?,?)\
      """;

  private final EventDatabase database;

  EventTable(EventDatabase database) {
    this.database = database;
  }

  /// Stores all the events or none.
  void append(List<StoredEvent> events) throws SQLException {
    inTransaction(connection -> {
      insert(connection, lastIndex(connection), events);
      return events;
    });
  }

  /// Stores each group of events or refuses it, whatever becomes of the other groups.
  ///
  /// @return for each group null or why it was refused
  List<@Nullable RuntimeException> appendEach(List<List<StoredEvent>> groups) throws SQLException {
    return inTransaction(connection -> {
      var refusals =
          new ArrayList<@Nullable RuntimeException>(Collections.nCopies(groups.size(), null));
      var index = lastIndex(connection);
      for (var i = 0; i < groups.size(); i++) {
        var group = groups.get(i);
        var savepoint = connection.setSavepoint();
        try {
          insert(connection, index, group);
          index += group.size();
          connection.releaseSavepoint(savepoint);
        } catch (SQLException e) {
          if (!isRefusal(e)) {
            throw e;
          }
          connection.rollback(savepoint);
          refusals.set(i, refusal(connection, group, e));
        }
      }
      return refusals;
    });
  }

  /// The database took the statement and refused the data, as opposed to not being there.
  static boolean isRefusal(SQLException e) {
    var state = e.getSQLState();
    return state != null && (state.startsWith("22") || state.startsWith("23"));
  }

  static boolean isDuplicate(Exception e) {
    return e instanceof SQLException sql && "23505".equals(sql.getSQLState());
  }

  private static RuntimeException refusal(
      Connection connection, List<StoredEvent> group, SQLException e) throws SQLException {
    for (var event : group) {
      if (isTaken(connection, event.place())) {
        return conflict(event.place());
      }
    }
    return new EventStoreException(
        "the event store refused the events of " + group.getFirst().place().aggregate(), e);
  }

  static ConcurrencyException conflict(StoredEvent.Place place) {
    return new ConcurrencyException(
        "event %d of %s was stored by another command"
            .formatted(place.sequenceNumber(), place.aggregate()));
  }

  private static boolean isTaken(Connection connection, StoredEvent.Place place)
      throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select 1 from domain_event where aggregate_id = ? and sequence_number = ?")) {
      select.setString(1, place.aggregate());
      select.setLong(2, place.sequenceNumber());
      try (var rows = select.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static long lastIndex(Connection connection) throws SQLException {
    try (var select = connection.prepareStatement("select max(global_index) from domain_event");
        var rows = select.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void insert(Connection connection, long lastIndex, List<StoredEvent> events)
      throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      var index = lastIndex;
      for (var event : events) {
        bind(insert, ++index, event);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void bind(PreparedStatement insert, long index, StoredEvent event)
      throws SQLException {
    insert.setLong(1, index);
    insert.setString(2, event.place().aggregate());
    insert.setLong(3, event.place().sequenceNumber());
    insert.setString(4, event.type());
    insert.setString(5, event.id());
    insert.setString(6, event.timestamp());
    insert.setString(7, event.payload().getType().getName());
    insert.setString(8, event.payload().getType().getRevision());
    insert.setBytes(9, event.payload().getData());
    insert.setBytes(10, event.metaData().getData());
  }

  private <T> T inTransaction(Work<T> work) throws SQLException {
    try (var connection = database.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      try {
        database.lockForWriting(connection);
        var result = work.run(connection);
        connection.commit();
        database.sync(connection);
        return result;
      } catch (SQLException | RuntimeException e) {
        rollBack(connection, e);
        throw e;
      }
    }
  }

  private static void rollBack(Connection connection, Exception failure) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  private interface Work<T> {
    T run(Connection connection) throws SQLException;
  }
}
