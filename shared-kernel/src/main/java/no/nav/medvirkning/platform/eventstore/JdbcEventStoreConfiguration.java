package no.nav.medvirkning.platform.eventstore;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.Objects;
import no.nav.medvirkning.platform.events.EventSerializer;
import no.nav.medvirkning.platform.privacy.MasterKey;
import no.nav.medvirkning.platform.privacy.PersonKeys;
import no.nav.medvirkning.platform.privacy.StoredPersonKeys;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The settings `embedded` and `postgres`.
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${medvirkning.event-store:embedded}'.toLowerCase() != 'axonserver'")
class JdbcEventStoreConfiguration {

  private static final int READ_BATCH = 500;

  @Bean(destroyMethod = "close")
  EventDatabase eventDatabase(EventStoreProperties properties) {
    return switch (properties.eventStore()) {
      case POSTGRES ->
          EventDatabase.postgres(
              Objects.requireNonNull(
                  properties.postgres().url(), "medvirkning.postgres.url is missing"),
              properties.postgres().user(),
              properties.postgres().password());
      case EMBEDDED, AXONSERVER -> EventDatabase.embedded(properties.data());
    };
  }

  @Bean
  PersonKeys personKeys(EventDatabase database, MasterKey masterKey, ObjectProvider<Clock> clock) {
    return StoredPersonKeys.inDatabase(
        database.dataSource(), masterKey, clock.getIfAvailable(Clock::systemUTC));
  }

  @Bean
  MasterKey masterKey(EventDatabase database, EventStoreProperties properties) {
    var makesOne =
        properties.eventStore() == EventStoreProperties.Kind.EMBEDDED
            && properties.masterKey() == null;
    return makesOne
        ? MasterKey.inFolder(properties.data(), database.holdsPersonKeys())
        : MasterKey.of(properties.masterKey());
  }

  @Bean(destroyMethod = "close")
  GroupCommitEventStorageEngine eventStorageEngine(
      EventDatabase database,
      EventSerializer serializer,
      SnapshotRevisions snapshots,
      ObjectProvider<EventUpcaster> upcasters,
      ObjectProvider<MeterRegistry> metrics) {
    return new GroupCommitEventStorageEngine(
        engine(
            database,
            serializer,
            snapshots,
            upcasters.getIfAvailable(() -> NoOpEventUpcaster.INSTANCE)),
        new EventTable(database),
        serializer,
        metrics.getIfAvailable(SimpleMeterRegistry::new));
  }

  static JdbcEventStorageEngine engine(
      EventDatabase database,
      EventSerializer serializer,
      SnapshotRevisions snapshots,
      EventUpcaster upcasters) {
    return JdbcEventStorageEngine.builder()
        .connectionProvider(database.dataSource()::getConnection)
        .transactionManager(NoTransactionManager.instance())
        .schema(EventTable.SCHEMA)
        .eventSerializer(serializer)
        .snapshotSerializer(serializer)
        .snapshotFilter(snapshots)
        .upcasterChain(upcasters)
        .persistenceExceptionResolver(EventTable::isDuplicate)
        .batchSize(READ_BATCH)
        // Events are never removed: a batch that is not full is the last one.
        .finalAggregateBatchPredicate(batch -> batch.size() < READ_BATCH)
        .build();
  }

  @Bean(destroyMethod = "shutDown")
  NotifyingEventStore eventStore(GroupCommitEventStorageEngine engine) {
    return new NotifyingEventStore(engine);
  }

  @Bean
  EventStoreHealth eventStoreHealthIndicator(
      EventDatabase database, EventStoreProperties properties) {
    return new EventStoreHealth(properties.eventStore(), database::isUp);
  }
}
