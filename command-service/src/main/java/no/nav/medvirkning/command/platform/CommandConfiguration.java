package no.nav.medvirkning.command.platform;

import java.time.Clock;
import java.util.stream.Collectors;
import no.nav.medvirkning.platform.privacy.PersonKeys;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Joins aggregates, event store and command bus. Needs the beans `AggregateTypes`,
/// `CommandAccess.Counties`, `Sources`, `EventStore` and `PersonKeys`.
@Configuration(proxyBeanMethods = false)
public class CommandConfiguration {

  /// An aggregate with more new events than this gets a snapshot.
  private static final int SNAPSHOT_AFTER = 100;

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  CommandCatalogue commandCatalogue(AggregateTypes types) {
    return new CommandCatalogue(types);
  }

  @Bean
  AggregateReader aggregateReader(EventStore eventStore, AggregateTypes types) {
    return new AggregateReader(eventStore, types.all());
  }

  @Bean
  SnapshotTriggerDefinition snapshotTrigger(EventStore eventStore, AggregateTypes types) {
    var snapshotter =
        AggregateSnapshotter.builder()
            .eventStore(eventStore)
            .aggregateFactories(
                types.all().stream()
                    .map(type -> new GenericAggregateFactory<>(type.type()))
                    .collect(Collectors.toList()))
            .executor(task -> Thread.ofVirtual().name("snapshot").start(task))
            .build();
    return new EventCountSnapshotTriggerDefinition(snapshotter, SNAPSHOT_AFTER);
  }

  @Bean
  AggregateCommandHandler aggregateCommandHandler(
      CommandAccess.Counties counties,
      AggregateReader reader,
      Sources sources,
      PersonKeys keys,
      Clock clock,
      AggregateTypes types,
      EventStore eventStore,
      SnapshotTriggerDefinition snapshots) {
    var handler =
        new AggregateCommandHandler(new CommandAccess(counties), reader, sources, keys, clock);
    types.all().forEach(type -> register(handler, type, eventStore, snapshots));
    return handler;
  }

  private static <A extends Aggregate<?, ?>> void register(
      AggregateCommandHandler handler,
      AggregateType<A> type,
      EventStore eventStore,
      SnapshotTriggerDefinition snapshots) {
    handler.register(
        type,
        EventSourcingRepository.builder(type.type())
            .eventStore(eventStore)
            .snapshotTriggerDefinition(snapshots)
            .filterByAggregateType()
            .cache(new AggregateCache())
            .build());
  }

  @Bean
  CommandBus commandBus(AggregateCommandHandler handler) {
    var bus = SimpleCommandBus.builder().build();
    handler.commandTypes().forEach(command -> bus.subscribe(command.getName(), handler));
    return bus;
  }

  @Bean
  CommandRunner commandRunner(CommandBus commandBus, EventStore eventStore) {
    return new CommandRunner(commandBus, new Refusals(eventStore));
  }
}
