package no.nav.medvirkning.benchmarks.decade;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.benchmarks.AnyToken;
import no.nav.medvirkning.benchmarks.decade.Decade.Recorded;
import no.nav.medvirkning.platform.eventstore.EventStoreConfiguration;
import no.nav.medvirkning.platform.web.WebPlatform;
import no.nav.medvirkning.query.QueryConfiguration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The query service with views of its own, on events in memory that several of them may share.
final class RunningQueries implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final MongoServer views = new MongoServer(new MemoryBackend());
  private final HttpClient http = HttpClient.newHttpClient();
  private final EventStore store;
  private final ConfigurableApplicationContext context;

  RunningQueries(EventStore store, LocalDate today) throws IOException {
    this.store = store;
    var clock = Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    var settings =
        List.of(
            "--server.address=127.0.0.1",
            "--server.port=0",
            "--logging.threshold.console=WARN",
            "--medvirkning.data=" + Files.createTempDirectory("medvirkning-decade-"),
            "--spring.mongodb.uri=mongodb://127.0.0.1:" + views.bind().getPort(),
            "--medvirkning.views.longest-read=PT1M");
    context =
        new SpringApplicationBuilder(Queries.class)
            .initializers(starting -> {
              starting.getBeanFactory().registerSingleton("given", new Given(store));
              starting.getBeanFactory().registerSingleton("clock", clock);
            })
            .run(
                Stream.concat(settings.stream(), AnyToken.SETTINGS.stream())
                    .toArray(String[]::new));
  }

  static EventStore inMemory() {
    return EmbeddedEventStore.builder()
        .storageEngine(new InMemoryEventStorageEngine())
        .fetchDelay(20)
        .build();
  }

  /// One by one: the store in memory lets a reader see several out of their order, who then passes
  /// some over.
  static void publish(EventStore store, List<Recorded> events) {
    events.forEach(each -> store.publish(each.toMessage()));
  }

  /// Until all views have seen all events. Nothing must have been parked.
  void await() throws InterruptedException {
    var head = store.createHeadToken().position().orElse(0);
    var indicator = context.getBean("projectionsHealthIndicator", HealthIndicator.class);
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!hasSeen(indicator, head)) {
      assertThat(System.nanoTime()).as("the views are late").isLessThan(deadline);
      Thread.sleep(20);
    }
  }

  private boolean hasSeen(HealthIndicator indicator, long head) {
    var health = indicator.health();
    if (health == null || !health.getStatus().equals(Status.UP)) {
      return false;
    }
    assertThat(health.getDetails().get("parked")).as(this::parked).isIn(0, 0L, null);
    var positions =
        health.getDetails().values().stream()
            .filter(Long.class::isInstance)
            .map(Long.class::cast)
            .filter(position -> position > 0)
            .toList();
    return !positions.isEmpty() && positions.stream().allMatch(position -> position >= head);
  }

  private String parked() {
    var found = new StringBuilder("parked:");
    context
        .getBean(MongoDatabase.class)
        .getCollection("deadletters")
        .find()
        .forEach(letter -> found.append(' ').append(letter.toJson()));
    return found.toString();
  }

  /// @param token a group and a unit
  JsonNode get(String token, String path) throws IOException, InterruptedException {
    var port = ((WebServerApplicationContext) context).getWebServer().getPort();
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Authorization", "Bearer " + token)
            .header("Accept-Language", "en")
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  @Override
  public void close() {
    context.close();
    views.shutdownNow();
  }

  /// Kept from being closed with the context.
  private record Given(EventStore store) {}

  @SpringBootConfiguration
  @EnableAutoConfiguration
  @Import({WebPlatform.class, EventStoreConfiguration.class, AnyToken.class})
  @ComponentScan(
      basePackageClasses = QueryConfiguration.class,
      excludeFilters =
          @ComponentScan.Filter(
              type = FilterType.REGEX,
              pattern = "no\\.nav\\.medvirkning\\.query\\.Query\\w+"))
  static class Queries {

    @Bean(destroyMethod = "")
    @Primary
    EventStore shared(Given given) {
      return given.store();
    }
  }
}
