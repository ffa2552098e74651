package no.nav.medvirkning.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A process of its own: the packaged standalone jar, or the empty application beside it.
final class Service implements AutoCloseable {

  private static final String JAR =
      System.getProperty("benchmarks.jar", "standalone/target/medvirkning-standalone.jar");

  /// The switches of `./run`, and what is given besides, such as a flight recording.
  private static final List<String> SWITCHES =
      List.of(
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-XX:+UseCompactObjectHeaders",
          "-XX:+UseSerialGC",
          "-Xmx1g");

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Process process;
  private final int port;
  private final long startedAt = System.nanoTime();

  private Service(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static Service standalone(Path data, int port, String... settings) throws IOException {
    if (!Files.exists(Path.of(JAR))) {
      throw new IllegalStateException(JAR + " is missing: run mvn -DskipTests package first");
    }
    var arguments = new ArrayList<>(List.of(settings));
    arguments.add("--medvirkning.data=" + data);
    return start(List.of("-jar", JAR), port, arguments);
  }

  /// This program once more, as the empty application.
  static Service empty(int port) throws IOException {
    var classPath = System.getProperty("java.class.path");
    var program =
        classPath.endsWith(".jar") && !classPath.contains(java.io.File.pathSeparator)
            ? List.of("-jar", classPath, EmptyApplication.NAME)
            : List.of("-cp", classPath, Benchmarks.class.getName(), EmptyApplication.NAME);
    return start(program, port, List.of());
  }

  private static Service start(List<String> program, int port, List<String> settings)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(SWITCHES);
    var more = System.getProperty("benchmarks.jvm", "");
    if (!more.isBlank()) {
      command.addAll(Arrays.asList(more.strip().split("\\s+", -1)));
    }
    command.addAll(program);
    command.add("--server.port=" + port);
    command.addAll(settings);
    var output = Files.createTempFile("medvirkning-benchmark-", ".out");
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    var service = new Service(process, port);
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return service;
  }

  int port() {
    return port;
  }

  /// Waits for the first answer of 200 to an authenticated question.
  ///
  /// @param token null takes one from the service's own issuer
  /// @return the seconds since the process was started
  double awaitAnswer(String path, @Nullable String token) throws InterruptedException {
    while (System.nanoTime() - startedAt < PATIENCE.toNanos()) {
      if (!process.isAlive()) {
        throw new IllegalStateException("the process ended with " + process.exitValue());
      }
      try (var connection = new Connection(port)) {
        if (connection.get(path, token == null ? token() : token) == 200) {
          return (System.nanoTime() - startedAt) / 1e9;
        }
      } catch (IOException _) {
        // Not listening yet.
      }
      Thread.sleep(5);
    }
    throw new IllegalStateException("no answer after " + PATIENCE.toMinutes() + " minutes");
  }

  /// A token of the directorate from the issuer at the next port.
  String token() throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + (port + 1) + "/medvirkning/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "grant_type=client_credentials&client_secret=demo&client_id=DIRECTORATE:"))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      return JsonMapper.shared().readTree(answer.body()).get("access_token").asString();
    }
  }

  /// SIGTERM, as Ctrl-C does.
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
