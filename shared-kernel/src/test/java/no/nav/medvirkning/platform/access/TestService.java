package no.nav.medvirkning.platform.access;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.nav.medvirkning.platform.web.ProblemException;
import no.nav.medvirkning.platform.web.WebPlatform;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A small service on the web platform with an issuer of tokens beside it.
public final class TestService implements AutoCloseable {

  private static final String ISSUER = "nav";
  static final String AUDIENCE = "medvirkning";

  private final KeyProvider keys = new KeyProvider();
  private final MockOAuth2Server issuer =
      new MockOAuth2Server(
          new OAuth2Config(false, null, null, false, new OAuth2TokenProvider(keys)));
  private final ConfigurableApplicationContext context;
  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;

  public TestService(String... properties) {
    issuer.start();
    context =
        new SpringApplicationBuilder(Endpoints.class)
            .web(WebApplicationType.SERVLET)
            .run(arguments(properties));
    port = ((WebServerApplicationContext) context).getWebServer().getPort();
  }

  private String[] arguments(String... properties) {
    return Stream.concat(
            Stream.of(
                "server.port=0",
                "medvirkning.access.issuer=" + issuer.issuerUrl(ISSUER),
                "medvirkning.access.jwk-set-uri=" + issuer.jwksUrl(ISSUER),
                "medvirkning.access.audience=" + AUDIENCE,
                "medvirkning.access.groups.office=group-office",
                "medvirkning.access.groups.county=group-county",
                "medvirkning.access.groups.directorate=group-directorate"),
            Stream.of(properties))
        .map(property -> "--" + property)
        .toArray(String[]::new);
  }

  @Configuration
  @EnableAutoConfiguration(
      excludeName = {
        "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
        "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
        "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
        "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
        "org.axonframework.springboot.autoconfig.AxonServerAutoConfiguration",
        "org.axonframework.springboot.autoconfig.AxonServerBusAutoConfiguration"
      })
  @Import(WebPlatform.class)
  @RestController
  static class Endpoints {

    @GetMapping("/whoami")
    Caller whoami(Caller caller) {
      return caller;
    }

    @PostMapping("/echo")
    Map<String, ?> echo(@RequestBody Map<String, ?> body) {
      return body;
    }

    @GetMapping("/count")
    int count(@RequestParam int number) {
      return number;
    }

    @GetMapping("/broken")
    void broken() {
      throw new IllegalStateException("secret of someone");
    }

    @GetMapping("/refused")
    void refused() {
      throw new ProblemException(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "request.parameter-missing",
          "/asOf",
          Map.of("parameter", "asOf"));
    }
  }

  String issuerUrl() {
    return issuer.issuerUrl(ISSUER).toString();
  }

  /// The issuer's true key, with its private part.
  RSAKey key() {
    return keys.signingKey(ISSUER).toRSAKey();
  }

  /// A token of the issuer with these claims beside the usual ones.
  public String token(Map<String, Object> claims) {
    return issuer.issueToken(ISSUER, "subject", AUDIENCE, claims, 3600).serialize();
  }

  public String directorate() {
    return token(Map.of("NAVident", "Z990001", "groups", List.of("group-directorate")));
  }

  public HttpResponse<String> get(String path, String... headers) {
    var request = HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(20)).GET();
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  public int port() {
    return port;
  }

  @Override
  public void close() {
    context.close();
    issuer.shutdown();
  }
}
