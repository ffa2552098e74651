package no.nav.medvirkning.platform.eventstore;

import no.nav.medvirkning.platform.events.EventSerializer;
import no.nav.medvirkning.platform.privacy.PersonKeys;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// All that a service imports to write or read events: the beans `EventStore`, `EventSerializer`,
/// `PersonKeys` and the health indicator `eventStore`, by the setting `medvirkning.event-store`.
///
/// A service may add a bean [SnapshotTypes] (which aggregates are snapshotted) and a bean
/// [org.axonframework.serialization.upcasting.event.EventUpcaster] (the chain that brings old
/// events up to date).
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EventStoreProperties.class)
@Import({JdbcEventStoreConfiguration.class, AxonServerEventStoreConfiguration.class})
public class EventStoreConfiguration {

  @Bean
  EventSerializer eventSerializer(PersonKeys keys, ObjectProvider<SnapshotTypes> snapshots) {
    return new EventSerializer(keys, snapshots.getIfAvailable(SnapshotTypes::none).byName());
  }

  @Bean
  SnapshotRevisions snapshotRevisions(
      ObjectProvider<SnapshotTypes> snapshots, EventSerializer serializer) {
    return new SnapshotRevisions(snapshots.getIfAvailable(SnapshotTypes::none), serializer);
  }
}
