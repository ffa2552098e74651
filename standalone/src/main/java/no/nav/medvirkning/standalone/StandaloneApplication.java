package no.nav.medvirkning.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import no.nav.medvirkning.platform.eventstore.DataFolderUnusable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/// Starts both services in one process on 127.0.0.1 with an event store in a folder, read models in
/// memory and a token issuer, and tells how to go on. What it cannot do is one line on standard
/// error and exit code 1.
public final class StandaloneApplication {

  private static final int DEFAULT_PORT = 8080;

  private final Settings settings;
  private final PrintStream out;
  private final TokenIssuer issuer;
  private final EmbeddedMongo mongo = new EmbeddedMongo();
  private volatile @Nullable ConfigurableApplicationContext services;

  private StandaloneApplication(Settings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
    this.issuer = new TokenIssuer(settings.port() + 1);
  }

  /// @param demo post the demonstration input if the store is empty
  /// @param demoFolder where the demonstration input lies
  record Settings(int port, Path data, boolean demo, Path demoFolder) {

    static Settings of(String... args) {
      var source = new SimpleCommandLinePropertySource(args);
      var port = source.getProperty("server.port");
      var data = source.getProperty("medvirkning.data");
      var folder = source.getProperty("medvirkning.demo-folder");
      return new Settings(
          port == null ? DEFAULT_PORT : Integer.parseInt(port),
          Path.of(data == null ? "data" : data),
          Boolean.parseBoolean(source.getProperty("medvirkning.demo")),
          Path.of(folder == null ? "demo" : folder));
    }

    URI service() {
      return URI.create("http://127.0.0.1:" + port);
    }
  }

  public static void main(String[] args) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var settings = Settings.of(args);
    var application = new StandaloneApplication(settings, out);
    quietUntilLoggingIsSetUp();
    try {
      application.start(args);
    } catch (Exception failure) {
      System.err.println("medvirkning: " + StartFailure.explain(failure, settings.port()));
      System.exit(1);
    }
  }

  private static void quietUntilLoggingIsSetUp() {
    LoggingSystem.get(StandaloneApplication.class.getClassLoader()).beforeInitialize();
  }

  private void start(String... args) {
    var startedAt = System.nanoTime();
    requireWritable(settings.data());
    out.println("Starting Medvirkning; events in " + settings.data() + ", log in " + logFile());
    issuer.start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    services = startServices(args);
    var welcome = new Welcome(settings, issuer, out);
    welcome.awaitViews();
    out.printf(
        "Ready after %.1f s at %s%n", (System.nanoTime() - startedAt) / 1e9, settings.service());
    if (settings.demo()) {
      new Demonstration(settings.service(), issuer, settings.demoFolder(), out).postIfEmpty();
    }
    welcome.print();
  }

  /// The log lies there too, and what logging says of a folder that it cannot use is for nobody.
  private static void requireWritable(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, "writable", null));
    } catch (IOException e) {
      throw new DataFolderUnusable("The data folder " + folder + " cannot be written to.", e);
    }
  }

  private ConfigurableApplicationContext startServices(String... args) {
    return new SpringApplicationBuilder(Services.class)
        .web(WebApplicationType.SERVLET)
        .registerShutdownHook(false)
        .run(Stream.concat(Arrays.stream(args), settings(args)).toArray(String[]::new));
  }

  /// Everything but the port and the folder follows from them; what the caller sets stands.
  private Stream<String> settings(String... args) {
    var given = new SimpleCommandLinePropertySource(args);
    return defaults().entrySet().stream()
        .filter(setting -> !given.containsProperty(setting.getKey()))
        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue());
  }

  private Map<String, Object> defaults() {
    var defaults = new HashMap<String, Object>();
    defaults.put("spring.application.name", "medvirkning");
    defaults.put("server.address", "127.0.0.1");
    defaults.put("server.port", settings.port());
    defaults.put("medvirkning.event-store", "embedded");
    defaults.put("spring.mongodb.uri", mongo.start());
    // The embedded server looks through all documents where MongoDB has an index: what takes long
    // here is no sign of a query that has run away.
    defaults.put("medvirkning.views.longest-read", "PT30S");
    defaults.put("medvirkning.access.issuer", issuer.address());
    defaults.put("medvirkning.access.jwk-set-uri", issuer.address() + "/jwks");
    defaults.put("medvirkning.access.audience", TokenIssuer.AUDIENCE);
    defaults.put("medvirkning.access.groups.office", "demo-OFFICE");
    defaults.put("medvirkning.access.groups.county", "demo-COUNTY");
    defaults.put("medvirkning.access.groups.directorate", "demo-DIRECTORATE");
    // The command side asks the query side as it does elsewhere: over HTTP, with the caller's
    // token.
    defaults.put("medvirkning.query-service.url", settings.service());
    defaults.put("medvirkning.docs-open", true);
    defaults.put("logging.threshold.console", "OFF");
    // It warns of each index that it leaves aside.
    defaults.put("logging.level.de.bwaldvogel", "ERROR");
    defaults.put("logging.file.name", logFile().toString());
    defaults.put("logging.structured.format.file", "ecs");
    return defaults;
  }

  private Path logFile() {
    return settings.data().resolve("medvirkning.log");
  }

  /// First the services, which finish what they have accepted; then what they stand on.
  private void stop() {
    if (services != null) {
      services.close();
    }
    issuer.close();
    mongo.close();
  }
}
