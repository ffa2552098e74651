package no.nav.medvirkning.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.platform.events.EventMetadata;
import no.nav.medvirkning.platform.mongo.TestMongo;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.bson.BsonDocument;

/// The engine at work on an event store and a Mongo-protocol server, both in memory: given events,
/// then what queries read.
public final class RunningViews implements AutoCloseable {

  static final EngineSettings QUICK =
      new EngineSettings(
          100, 250, Duration.ofMillis(20), Duration.ofMillis(400), Duration.ofMillis(200), 50);

  private final TestMongo server = TestMongo.start();
  private final InetSocketAddress address = server.address();
  final MongoClient client = client(address);
  final MongoDatabase database = client.getDatabase("views");
  final EventStore events;
  final ViewRegistry registry = new ViewRegistry(database);
  final DeadLetters deadLetters = new DeadLetters(database, Clock.systemUTC());
  final List<Instance> instances = new ArrayList<>();
  private final Map<String, Long> sequences = new HashMap<>();

  RunningViews(EventStorageEngine engine) {
    events = EmbeddedEventStore.builder().storageEngine(engine).fetchDelay(20).build();
  }

  /// One instance of the query service.
  static final class Instance {
    final ViewStates states;
    final ProjectionEngine engine;
    final ViewReader reader;

    Instance(ViewStates states, ProjectionEngine engine, ViewReader reader) {
      this.states = states;
      this.engine = engine;
      this.reader = reader;
    }
  }

  public static RunningViews of(Projection<?>... projections) {
    var views = new RunningViews(new InMemoryEventStorageEngine());
    views.startInstance("instance-1", projections);
    return views;
  }

  static MongoClient client(InetSocketAddress address) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(
                new ConnectionString(
                    "mongodb://" + address.getHostString() + ":" + address.getPort()))
            .applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(500, TimeUnit.MILLISECONDS))
            .build());
  }

  Instance startInstance(String owner, Projection<?>... projections) {
    return startInstance(owner, database, QUICK, projections);
  }

  Instance startInstance(
      String owner, MongoDatabase through, EngineSettings settings, Projection<?>... projections) {
    var ownRegistry = new ViewRegistry(through);
    var states = new ViewStates(ownRegistry);
    var letters = new DeadLetters(through, Clock.systemUTC());
    var engine =
        new ProjectionEngine(
            Arrays.asList(projections),
            events,
            through,
            states,
            ownRegistry,
            letters,
            settings,
            Clock.systemUTC(),
            owner);
    var instance = new Instance(states, engine, new MongoViewReader(through, states));
    engine.start();
    instances.add(instance);
    return instance;
  }

  /// Stores the events and waits until every view has seen them.
  public RunningViews given(DomainEvent... given) {
    store(given);
    awaitCaughtUp();
    return this;
  }

  /// One by one: the store in memory lets a reader see several out of their order, who then passes
  /// some over.
  void store(DomainEvent... given) {
    Arrays.stream(given).forEach(each -> events.publish(message(each)));
  }

  DomainEventMessage<?> message(DomainEvent event) {
    var sequence = sequences.merge(event.aggregateId(), 1L, Long::sum) - 1;
    var metadata =
        new EventMetadata(
            "Z990001",
            Role.DIRECTORATE,
            null,
            "Given",
            "command-1",
            "correlation-1",
            null,
            null,
            null,
            null,
            null);
    return new GenericDomainEventMessage<>("test", event.aggregateId(), sequence, event)
        .withMetaData(metadata.toMetaData());
  }

  public ViewReader reader() {
    return instances.getFirst().reader;
  }

  void awaitCaughtUp() {
    await("the views have caught up", () -> instances.stream().anyMatch(this::isCaughtUp));
  }

  private boolean isCaughtUp(Instance instance) {
    var head = new EventLog(events).head();
    var states = instance.states.all();
    return instance.engine.views().equals(states.keySet())
        && states.values().stream()
            .allMatch(state -> state.stored().caughtUp() && state.seen().position() >= head);
  }

  static void await(String what, BooleanSupplier condition) {
    var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as(what).isLessThan(deadline);
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /// The documents of a collection by key, without what the engine writes down for itself.
  Map<String, BsonDocument> documents(String collection) {
    var found = new HashMap<String, BsonDocument>();
    database
        .getCollection(collection, BsonDocument.class)
        .find()
        .forEach(document -> {
          document.remove("_meta");
          found.put(document.getString("_id").getValue(), document);
        });
    return found;
  }

  InetSocketAddress address() {
    return address;
  }

  @Override
  public void close() {
    instances.forEach(instance -> instance.engine.stop());
    if (events instanceof EmbeddedEventStore embedded) {
      embedded.shutDown();
    }
    client.close();
    server.close();
  }
}
