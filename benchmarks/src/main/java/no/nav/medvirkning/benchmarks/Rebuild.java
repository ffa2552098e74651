package no.nav.medvirkning.benchmarks;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertOneModel;
import com.sun.management.OperatingSystemMXBean;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.nav.medvirkning.benchmarks.decade.Decade;
import no.nav.medvirkning.platform.eventstore.EventStoreConfiguration;
import no.nav.medvirkning.query.QueryConfiguration;
import no.nav.medvirkning.query.platform.Projection;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/// P6: all views of the query service from an event store, into an empty database, beside reading
/// the same stream and bulk-writing the same documents.
final class Rebuild {

  private static final String READ = "stream read, events/s";
  private static final String READ_EVENTS = "stream read with events deserialised, events/s";
  private static final String WRITE = "bulk write, documents/s";
  private static final String REBUILD = "rebuild of all views, events/s";
  private static final String REBUILD_CPU = "processor time of the rebuild, µs an event";
  private static final String ONE_EACH_CPU = "processor time of read and write, µs an event";
  private static final String ONE_EACH = "1/(1/read + 1/write), a document an event";
  private static final String ALL = "each event read, each final document written once";

  private static final String DEFAULTS = "the framework's defaults, the first events, events/s";
  private static final int EVENTS_BY_DEFAULTS = 5_000;

  private static final int SAMPLE = 20_000;
  private static final int AT_ONCE = 1_000;
  private static final Duration PATIENCE = Duration.ofMinutes(20);

  /// What else is measured with the views of the last round.
  interface WithViews {
    void measure(ConfigurableApplicationContext context, String uri) throws Exception;
  }

  private static final long SEED = 7;

  private final int events;
  private final Path data;
  private final EventStore store;
  private final Report report = new Report();

  private Rebuild(int events, Path data, EventStore store) {
    this.events = events;
    this.data = data;
    this.store = store;
  }

  static void run(String[] args) throws Exception {
    run(args, 5, (_, _) -> {});
  }

  static void run(String[] args, int roundsOtherwise, WithViews last) throws Exception {
    var size = Benchmarks.number(args, 0, 100_000);
    var rounds = Benchmarks.number(args, 1, roundsOtherwise);
    var data = data();
    try (var context =
        new SpringApplicationBuilder(StoreAlone.class)
            .web(WebApplicationType.NONE)
            .run("--medvirkning.data=" + data, "--logging.threshold.console=OFF")) {
      var store = context.getBean(EventStore.class);
      var head = store.createHeadToken();
      var events = head == null ? 0 : (int) head.position().orElse(0);
      if (events == 0) {
        var started = System.nanoTime();
        events = write(store, size);
        System.out.printf("%,d events written at %,.0f/s%n", events, events / seconds(started));
      }
      System.out.printf("rebuild of %,d events, %d rounds%n", events, rounds);
      new Rebuild(events, data, store).measure(rounds, last);
    }
  }

  /// @return how many
  private static int write(EventStore store, int size) {
    var waiting = new ArrayList<EventMessage<?>>();
    var written = new AtomicInteger();
    Decade.write(
        SEED,
        size,
        recorded -> {
          waiting.add(recorded.toMessage());
          if (waiting.size() == AT_ONCE) {
            flush(store, waiting, written);
          }
        });
    flush(store, waiting, written);
    return written.get();
  }

  private static void flush(
      EventStore store, List<EventMessage<?>> waiting, AtomicInteger written) {
    store.publish(List.copyOf(waiting));
    written.addAndGet(waiting.size());
    waiting.clear();
  }

  /// A history that is to be measured again can be kept.
  private static Path data() throws IOException {
    var kept = System.getProperty("benchmarks.data");
    return kept == null
        ? Files.createTempDirectory("medvirkning-rebuild-")
        : Files.createDirectories(Path.of(kept));
  }

  private void measure(int rounds, WithViews last) throws Exception {
    Map<String, Content> first = Map.of();
    for (var round = 0; round < rounds; round++) {
      var views = round(round == rounds - 1 ? last : (_, _) -> {});
      if (round == 0) {
        first = views;
      } else if (!views.equals(first)) {
        throw new Benchmarks.VoidRun("two rebuilds differ: " + first + " and " + views);
      }
    }
    report.print();
    report.ratio("P6: rebuild ÷ 1/(1/read + 1/write)", REBUILD, ONE_EACH);
    report.ratio("P6 in processor time", ONE_EACH_CPU, REBUILD_CPU);
    report.ratio("P7: rebuild ÷ the framework's defaults", REBUILD, DEFAULTS);
    report.ratio("rebuild ÷ reading once and writing all final documents", REBUILD, ALL);
  }

  /// @return what stands in the views
  private Map<String, Content> round(WithViews then) throws Exception {
    var processor = processorTime();
    var read = read(false);
    var readTime = processorTime() - processor;
    report.add(READ, read);
    report.add(READ_EVENTS, read(true));
    var server = new MongoServer(new MemoryBackend());
    var uri = "mongodb://127.0.0.1:" + server.bind().getPort();
    try (var context = startQueries(uri)) {
      processor = context.getBean(Stopwatch.class).processorTime;
      report.add(REBUILD, events / awaitViews(context));
      report.add(REBUILD_CPU, (processorTime() - processor) / 1e3 / events);
      var database = context.getBean(MongoDatabase.class);
      var views = contents(database);
      var documents = views.values().stream().mapToLong(Content::documents).sum();
      var sample = sample(database, views.keySet(), documents);
      processor = processorTime();
      var write = write(uri, sample);
      var written = sample.values().stream().mapToInt(List::size).sum();
      report.add(
          ONE_EACH_CPU,
          (readTime / (double) events + (processorTime() - processor) / (double) written) / 1e3);
      report.add(WRITE, write);
      report.add("documents of all views ÷ events", (double) documents / events);
      report.add(ONE_EACH, Spread.oneAfterTheOther(read, write));
      report.add(ALL, Spread.oneAfterTheOther(read, write * events / documents));
      report.add(DEFAULTS, byDefaults(context, uri));
      try (var client = MongoClients.create(uri)) {
        client.getDatabase("baseline").drop();
        client.getDatabase("defaults").drop();
      }
      then.measure(context, uri);
      return views;
    } finally {
      server.shutdownNow();
    }
  }

  private double byDefaults(ConfigurableApplicationContext context, String uri)
      throws InterruptedException {
    var projections = new ArrayList<Projection<?>>();
    for (var name : context.getBeanNamesForType(Projection.class)) {
      projections.add(context.getBean(name, Projection.class));
    }
    try (var client = MongoClients.create(uri)) {
      return FrameworkDefaults.measure(
          store, client.getDatabase("defaults"), projections, Math.min(events, EVENTS_BY_DEFAULTS));
    }
  }

  private double read(boolean deserialise) throws InterruptedException {
    var started = System.nanoTime();
    try (var stream = store.openStream(null)) {
      for (var count = 0; count < events; count++) {
        if (!stream.hasNextAvailable(10, TimeUnit.SECONDS)) {
          throw new Benchmarks.VoidRun("the event store holds " + count + " events");
        }
        var message = stream.nextAvailable();
        if (deserialise) {
          message.getPayload();
          message.getMetaData();
        }
      }
    }
    return events / seconds(started);
  }

  private ConfigurableApplicationContext startQueries(String uri) {
    var settings =
        List.of(
            "--server.address=127.0.0.1",
            "--server.port=" + Benchmarks.port(),
            "--logging.threshold.console=OFF",
            "--medvirkning.data=" + data,
            "--medvirkning.views.longest-read=PT10M",
            "--medvirkning.open-data.per-address=10000000",
            "--medvirkning.open-data.in-total=10000000",
            "--spring.mongodb.uri=" + uri);
    return new SpringApplicationBuilder(Queries.class)
        .run(Stream.concat(settings.stream(), AnyToken.SETTINGS.stream()).toArray(String[]::new));
  }

  /// @return the seconds from the engine's start until every view has seen every event
  private double awaitViews(ConfigurableApplicationContext context) throws InterruptedException {
    var started = context.getBean(Stopwatch.class).startedAt;
    var health = context.getBean("projectionsHealthIndicator", HealthIndicator.class);
    while (!isComplete(health)) {
      if (System.nanoTime() - started > PATIENCE.toNanos()) {
        throw new Benchmarks.VoidRun("the views are not there after " + PATIENCE);
      }
      Thread.sleep(10);
    }
    return seconds(started);
  }

  private boolean isComplete(HealthIndicator indicator) {
    var health = indicator.health();
    if (health == null || !health.getStatus().equals(Status.UP)) {
      return false;
    }
    var details = health.getDetails();
    if (details.get("parked") instanceof Number parked && parked.longValue() > 0) {
      throw new Benchmarks.VoidRun(parked + " events are parked");
    }
    return details.values().stream()
        .filter(Long.class::isInstance)
        .map(Long.class::cast)
        .filter(position -> position > 0)
        .allMatch(position -> position >= events - 1);
  }

  /// What a collection holds, in whatever order.
  private record Content(long documents, long digests) {

    /// What the engine writes down for itself is left out: it tells how the events came in batches.
    Content and(BsonDocument document) {
      document.remove("_meta");
      try {
        var digest =
            MessageDigest.getInstance("SHA-256")
                .digest(document.toJson().getBytes(StandardCharsets.UTF_8));
        return new Content(documents + 1, digests + ByteBuffer.wrap(digest).getLong());
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static Map<String, Content> contents(MongoDatabase database) {
    var found = new TreeMap<String, Content>();
    for (var name : database.listCollectionNames()) {
      if (name.matches("\\w+_v\\d+")) {
        var content = new Content(0, 0);
        for (var document : all(database.getCollection(name, BsonDocument.class))) {
          content = content.and(document);
        }
        found.put(name, content);
      }
    }
    return found;
  }

  /// In batches: the embedded server would answer with all documents in one message, and the driver
  /// takes none above 48 MB.
  private static <D> FindIterable<D> all(MongoCollection<D> collection) {
    return collection.find().batchSize(AT_ONCE);
  }

  /// Of each view as many as its part of all documents.
  private static Map<String, List<RawBsonDocument>> sample(
      MongoDatabase database, Set<String> views, long documents) {
    var sample = new TreeMap<String, List<RawBsonDocument>>();
    var every = Math.max(1, documents / SAMPLE);
    var index = 0L;
    for (var name : views) {
      var chosen = new ArrayList<RawBsonDocument>();
      for (var document : all(database.getCollection(name, RawBsonDocument.class))) {
        if (index++ % every == 0) {
          chosen.add(document);
        }
      }
      sample.put(name, chosen);
    }
    return sample;
  }

  private static double write(String uri, Map<String, List<RawBsonDocument>> sample) {
    try (var client = MongoClients.create(uri)) {
      var baseline = client.getDatabase("baseline");
      var started = System.nanoTime();
      sample.forEach((view, documents) -> {
        var target = baseline.getCollection(view, RawBsonDocument.class);
        for (var from = 0; from < documents.size(); from += AT_ONCE) {
          target.bulkWrite(
              documents.subList(from, Math.min(from + AT_ONCE, documents.size())).stream()
                  .map(InsertOneModel::new)
                  .toList());
        }
      });
      return sample.values().stream().mapToInt(List::size).sum() / seconds(started);
    }
  }

  /// Of the whole process: the service, the driver, the embedded database and the compiler.
  private static long processorTime() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  @SpringBootConfiguration
  @Import(EventStoreConfiguration.class)
  static class StoreAlone {}

  @SpringBootConfiguration
  @EnableAutoConfiguration
  @Import({QueryConfiguration.class, AnyToken.class})
  static class Queries {
    @Bean
    @Primary
    Clock fixed() {
      return Clock.fixed(Decade.SEEN_ON.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    @Bean
    Stopwatch stopwatch() {
      return new Stopwatch();
    }
  }

  /// Starts right before the projections do.
  static final class Stopwatch implements SmartLifecycle {
    private volatile long startedAt;
    private volatile long processorTime;

    @Override
    public void start() {
      processorTime = processorTime();
      startedAt = System.nanoTime();
    }

    @Override
    public void stop() {
      // It only starts.
    }

    @Override
    public boolean isRunning() {
      return startedAt != 0;
    }

    @Override
    public int getPhase() {
      return DEFAULT_PHASE - 1;
    }
  }
}
