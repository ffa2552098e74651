package no.nav.medvirkning.platform.eventstore;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import no.nav.medvirkning.platform.events.EventSerializer;
import no.nav.medvirkning.platform.privacy.MasterKey;
import no.nav.medvirkning.platform.privacy.PersonKeys;
import no.nav.medvirkning.platform.privacy.StoredPersonKeys;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The setting `axonserver`. Mind that the open-source edition of Axon Server acknowledges an
/// append before it has synced it to disk: a power cut can take back what was acknowledged.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "medvirkning.event-store", havingValue = "axonserver")
class AxonServerEventStoreConfiguration {

  @Bean
  PersonKeys personKeys(MongoClient client, MasterKey masterKey, ObjectProvider<Clock> clock) {
    return StoredPersonKeys.inMongo(client, masterKey, clock.getIfAvailable(Clock::systemUTC));
  }

  @Bean
  MasterKey masterKey(EventStoreProperties properties) {
    return MasterKey.of(properties.masterKey());
  }

  @Bean
  AxonServerConfiguration axonServerConfiguration(EventStoreProperties properties) {
    return configuration(properties.axonServer());
  }

  static AxonServerConfiguration configuration(EventStoreProperties.AxonServer server) {
    var configuration = new AxonServerConfiguration();
    configuration.setServers(server.servers());
    configuration.setContext(server.context());
    configuration.setToken(server.token());
    configuration.setComponentName("medvirkning");
    // In milliseconds: a command that meets a server that is down hears of it within a second.
    configuration.setConnectTimeout(800);
    configuration.setReconnectInterval(500);
    configuration.setCommitTimeout(900);
    return configuration;
  }

  @Bean(destroyMethod = "shutdown")
  AxonServerConnectionManager axonServerConnectionManager(AxonServerConfiguration configuration) {
    return AxonServerConnectionManager.builder().axonServerConfiguration(configuration).build();
  }

  @Bean
  AxonServerStore eventStore(
      AxonServerConnectionManager connections,
      AxonServerConfiguration configuration,
      EventSerializer serializer,
      SnapshotRevisions snapshots,
      ObjectProvider<EventUpcaster> upcasters) {
    return store(
        connections,
        configuration,
        serializer,
        snapshots,
        upcasters.getIfAvailable(() -> NoOpEventUpcaster.INSTANCE));
  }

  static AxonServerStore store(
      AxonServerConnectionManager connections,
      AxonServerConfiguration configuration,
      EventSerializer serializer,
      SnapshotRevisions snapshots,
      EventUpcaster upcasters) {
    var builder =
        AxonServerEventStore.builder()
            .platformConnectionManager(connections)
            .configuration(configuration)
            .eventSerializer(serializer)
            .snapshotSerializer(serializer)
            .snapshotFilter(snapshots)
            .upcasterChain(upcasters);
    builder.build(); // makes the storage engine, which the builder keeps for ours
    return new AxonServerStore(builder);
  }

  @Bean
  EventStoreHealth eventStoreHealthIndicator(
      AxonServerConnectionManager connections, EventStoreProperties properties) {
    return new EventStoreHealth(
        properties.eventStore(), () -> connections.getConnection().isConnected());
  }
}
