package no.nav.medvirkning.benchmarks;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.platform.events.EventMetadata;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// P7: the same projections as the framework runs handlers unless told otherwise: a tracking
/// processor with one thread and batches of one event, whose handler finds each document that the
/// event concerns and replaces it.
///
/// It is let off lightly: all views share one reader, its token is kept in memory, it has no guard
/// and it parks nothing.
final class FrameworkDefaults {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultVisibility(visibility ->
              visibility
                  .withFieldVisibility(Visibility.ANY)
                  .withGetterVisibility(Visibility.NONE)
                  .withIsGetterVisibility(Visibility.NONE))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private FrameworkDefaults() {}

  /// @param events as many, from the first on
  /// @return events/s
  static double measure(
      EventStore store, MongoDatabase database, Collection<Projection<?>> projections, int events)
      throws InterruptedException {
    var handled = new CountDownLatch(events);
    var processor =
        TrackingEventProcessor.builder()
            .name("defaults")
            .messageSource(store)
            .tokenStore(new InMemoryTokenStore())
            .transactionManager(NoTransactionManager.instance())
            .errorHandler(PropagatingErrorHandler.instance())
            .eventHandlerInvoker(new Handler(database, List.copyOf(projections), handled))
            .build();
    var started = System.nanoTime();
    processor.start();
    try {
      if (!handled.await(10, TimeUnit.MINUTES)) {
        throw new Benchmarks.VoidRun("the framework's processor has not handled all events");
      }
      return events / ((System.nanoTime() - started) / 1e9);
    } finally {
      processor.shutDown();
    }
  }

  private record Handler(
      MongoDatabase database, List<Projection<?>> projections, CountDownLatch handled)
      implements EventHandlerInvoker {

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
      return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
      var event = (DomainEvent) message.getPayload();
      var context =
          new EventContext(
              message.getIdentifier(),
              ((DomainEventMessage<?>) message).getSequenceNumber(),
              message.getTimestamp(),
              requireNonNull(((TrackedEventMessage<?>) message).trackingToken())
                  .position()
                  .orElseThrow(),
              EventMetadata.from(message.getMetaData()));
      for (var projection : projections) {
        for (var key : projection.keys(event, context)) {
          update(projection, key, event, context);
        }
      }
      handled.countDown();
    }

    private <V> void update(
        Projection<V> projection, String key, DomainEvent event, EventContext context) {
      MongoCollection<Document> documents = database.getCollection(projection.name());
      var stored = documents.find(Filters.eq("_id", key)).first();
      var before = stored == null ? null : MAPPER.readValue(stored.toJson(), projection.type());
      var after = projection.apply(key, before, event, context);
      if (after == null) {
        documents.deleteOne(Filters.eq("_id", key));
      } else {
        documents.replaceOne(
            Filters.eq("_id", key),
            Document.parse(MAPPER.writeValueAsString(after)).append("_id", key),
            new ReplaceOptions().upsert(true));
      }
    }
  }
}
