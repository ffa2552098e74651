package no.nav.medvirkning.query;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.platform.events.ConsistencyToken;
import no.nav.medvirkning.platform.events.EventMetadata;
import no.nav.medvirkning.platform.mongo.TestMongo;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole query service over HTTP, on an event store of its own, a Mongo-protocol server and an
/// issuer of tokens.
public final class RunningService implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();

  private final MockOAuth2Server issuer = new MockOAuth2Server();
  private final HttpClient http = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext context;
  private final Map<String, Long> sequences = new HashMap<>();
  private final TestMongo mongo = TestMongo.start();

  public RunningService(String... properties) {
    this(Optional.empty(), properties);
  }

  /// The service on a day of its own: everything that is told for today is told for that day.
  public static RunningService on(LocalDate today, String... properties) {
    var noon = today.atTime(12, 0).atZone(EventContext.OSLO);
    return new RunningService(
        Optional.of(Clock.fixed(noon.toInstant(), ZoneOffset.UTC)), properties);
  }

  private RunningService(Optional<Clock> clock, String... properties) {
    issuer.start();
    var settings =
        Stream.concat(
            Stream.of(
                "server.port=0",
                "medvirkning.event-store=embedded",
                "medvirkning.data=" + temporaryFolder(),
                "spring.mongodb.uri=" + mongo.uri() + "/",
                "medvirkning.access.issuer=" + issuer.issuerUrl("nav"),
                "medvirkning.access.jwk-set-uri=" + issuer.jwksUrl("nav"),
                "medvirkning.access.audience=medvirkning",
                "medvirkning.access.groups.office=group-office",
                "medvirkning.access.groups.county=group-county",
                "medvirkning.access.groups.directorate=group-directorate"),
            Arrays.stream(properties));
    var application = new SpringApplication(QueryServiceApplication.class);
    clock.ifPresent(fixed ->
        application.addInitializers(
            starting -> starting.getBeanFactory().registerSingleton("clock", fixed)));
    context = application.run(settings.map(setting -> "--" + setting).toArray(String[]::new));
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("medvirkning");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Stores the events, as happened on the days that they tell themselves.
  ///
  /// @return the token of a command's answer, as if a command had caused them
  public String given(DomainEvent... given) {
    var events = context.getBean(EventStore.class);
    events.publish(Arrays.stream(given).map(this::message).toList());
    return ConsistencyToken.of(events.createHeadToken()).toString();
  }

  private EventMessage<?> message(DomainEvent event) {
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
            event.happenedOn(),
            null,
            null);
    return new GenericDomainEventMessage<>("test", event.aggregateId(), sequence, event)
        .withMetaData(metadata.toMetaData());
  }

  public String office(String... units) {
    return token("group-office", units);
  }

  public String county(String... units) {
    return token("group-county", units);
  }

  public String directorate(String... units) {
    return token("group-directorate", units);
  }

  private String token(String group, String... units) {
    var claims = Map.of("NAVident", "Z990001", "groups", List.of(group), "units", List.of(units));
    return issuer.issueToken("nav", "subject", "medvirkning", claims, 3600).serialize();
  }

  public HttpResponse<String> get(String token, String path, String... headers) {
    return send("GET", token, path, headers);
  }

  /// A file.
  public HttpResponse<byte[]> bytes(String token, String path, String... headers) {
    var port = ((WebServerApplicationContext) context).getWebServer().getPort();
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", "Bearer " + token);
    try {
      return http.send(
          (headers.length == 0 ? request : request.headers(headers)).build(),
          HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public HttpResponse<String> send(String method, String token, String path, String... headers) {
    var port = ((WebServerApplicationContext) context).getWebServer().getPort();
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .timeout(Duration.ofSeconds(60))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header("Authorization", "Bearer " + token);
    try {
      return http.send(
          (headers.length == 0 ? request : request.headers(headers)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// As someone who has not logged in.
  public HttpResponse<String> getWithoutToken(String path, String... headers) {
    var port = ((WebServerApplicationContext) context).getWebServer().getPort();
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .timeout(Duration.ofSeconds(20));
    try {
      return http.send(
          (headers.length == 0 ? request : request.headers(headers)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  /// The database goes away, and what it held with it.
  void stopMongo() {
    mongo.stop();
  }

  void startMongo() {
    mongo.startAgain();
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  <T> T bean(String name, Class<T> type) {
    return context.getBean(name, type);
  }

  @Override
  public void close() {
    context.close();
    mongo.close();
    issuer.shutdown();
  }
}
