package no.nav.medvirkning.platform.eventstore;

import com.google.crypto.tink.Aead;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Optional;
import no.nav.medvirkning.Id;
import no.nav.medvirkning.platform.events.EventSerializer;
import no.nav.medvirkning.platform.privacy.PersonKeys;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/// The event store on a database, put together as the configuration does it.
final class JdbcStore implements AutoCloseable {

  static final EventSerializer SERIALIZER =
      new EventSerializer(new NoKeys(), EventStoreContract.Snapshot.TYPES.byName());

  final EventDatabase database;
  final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  final GroupCommitEventStorageEngine engine;
  final NotifyingEventStore store;

  JdbcStore(EventDatabase database) {
    this(database, _ -> {});
  }

  /// @param watcher hears of the writer's steps
  JdbcStore(EventDatabase database, Watched.Watcher watcher) {
    this.database = database;
    var watched =
        new EventDatabase(Watched.watched(database.dataSource(), watcher), database.isEmbedded());
    engine =
        new GroupCommitEventStorageEngine(
            JdbcEventStoreConfiguration.engine(
                database,
                SERIALIZER,
                new SnapshotRevisions(EventStoreContract.Snapshot.TYPES, SERIALIZER),
                NoOpEventUpcaster.INSTANCE),
            new EventTable(watched),
            SERIALIZER,
            metrics);
    store = new NotifyingEventStore(engine);
  }

  @Override
  public void close() {
    store.shutDown();
    engine.close();
    database.close();
  }

  private static final class NoKeys implements PersonKeys {
    @Override
    public Aead forWriting(Id subject) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Aead> forReading(Id subject) {
      return Optional.empty();
    }

    @Override
    public void destroy(Id subject) {
      throw new UnsupportedOperationException();
    }
  }
}
