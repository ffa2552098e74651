package no.nav.medvirkning.command.platform.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.nav.medvirkning.command.CommandServiceApplication;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command service as it runs, on the embedded event store in a folder of its own. One for all
/// tests: each names its own units and ids.
final class TestCommandService {

  static final JsonMapper JSON = new JsonMapper();

  private static final TestCommandService INSTANCE = started(List.of());

  private final MockOAuth2Server issuer = new MockOAuth2Server();
  private final ConfigurableApplicationContext context;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Path data;
  private final int port;

  private TestCommandService(List<Class<?>> beans, String... settings) {
    issuer.start();
    try {
      data = Files.createTempDirectory("command-service");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var common =
        Stream.of(
            "--server.port=0",
            "--medvirkning.data=" + data,
            "--medvirkning.access.issuer=" + issuer.issuerUrl("nav"),
            "--medvirkning.access.jwk-set-uri=" + issuer.jwksUrl("nav"),
            "--medvirkning.access.audience=medvirkning",
            "--logging.level.root=WARN");
    context =
        new SpringApplicationBuilder(beans.toArray(Class<?>[]::new))
            .sources(CommandServiceApplication.class)
            .run(Stream.concat(common, Stream.of(settings)).toArray(String[]::new));
    port = ((WebServerApplicationContext) context).getWebServer().getPort();
  }

  /// One more, for tests that need other settings.
  ///
  /// @param beans configuration that comes before the service's own
  static TestCommandService started(List<Class<?>> beans, String... settings) {
    return new TestCommandService(beans, settings);
  }

  static TestCommandService running() {
    return INSTANCE;
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /// Where all that it stores lies.
  Path data() {
    return data;
  }

  String token(String role, String... units) {
    var claims =
        Map.<String, Object>of("azp_name", "test", "roles", List.of(role), "units", List.of(units));
    return issuer.issueToken("nav", "test", "medvirkning", claims, 3600).serialize();
  }

  /// Sends as the directorate.
  Answer post(String path, String body, String... headers) {
    return postAs(token("DIRECTORATE"), path, body, headers);
  }

  Answer postAs(String token, String path, String body, String... headers) {
    var request = request(path, token, headers).header("Content-Type", "application/json");
    return send(request.POST(BodyPublishers.ofString(body)));
  }

  Answer post(String path, byte[] body) {
    var request = request(path, token("DIRECTORATE")).header("Content-Type", "application/json");
    return send(request.POST(BodyPublishers.ofByteArray(body)));
  }

  Answer get(String path, String... headers) {
    return send(request(path, token("DIRECTORATE"), headers).GET());
  }

  HttpRequest.Builder request(String path, String token, String... headers) {
    var request = anonymous(path).header("Authorization", "Bearer " + token);
    return headers.length == 0 ? request : request.headers(headers);
  }

  /// Without a token.
  HttpRequest.Builder anonymous(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .timeout(Duration.ofSeconds(60));
  }

  Answer send(HttpRequest.Builder request) {
    return new Answer(exchange(request, HttpResponse.BodyHandlers.ofString()));
  }

  <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
    try {
      return http.send(request.build(), handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// An answer of the service.
  record Answer(HttpResponse<String> response) {

    int status() {
      return response.statusCode();
    }

    JsonNode body() {
      return JSON.readTree(response.body());
    }

    String text(String member) {
      return body().path(member).asString("");
    }

    String code() {
      return text("code");
    }

    String field() {
      return text("field");
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }
}
