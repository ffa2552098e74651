package no.nav.medvirkning.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The packaged application as a process of its own, spoken to over HTTP with real tokens, as a
/// user does.
final class Instance implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Path JAR = Path.of("target", "medvirkning-standalone.jar");

  private static final Path DEMO = Path.of("..", "demo");

  /// Long enough for a machine that is busy with other things.
  private static final Duration PATIENCE = Duration.ofMinutes(8);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Process process;
  private final int port;
  private final Path log;

  private Instance(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /// Starts on free ports and waits until it is ready.
  static Instance start(Path data, String... arguments) {
    try {
      var port = freePorts();
      var log = data.resolveSibling(data.getFileName() + "-" + port + ".out");
      var process =
          new ProcessBuilder(command(data, port, arguments))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      var instance = new Instance(process, port, log);
      instance.await("ready", instance::isReady);
      return instance;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Starts as `./run --demo` does and waits until it has said all it has to say.
  static Instance demonstration(Path data, String... arguments) {
    var instance =
        start(
            data,
            Stream.concat(
                    Stream.of("--medvirkning.demo=true", "--medvirkning.demo-folder=" + DEMO),
                    Stream.of(arguments))
                .toArray(String[]::new));
    instance.await("done with its demonstration", () -> instance.output().contains("Stop with"));
    return instance;
  }

  /// How a process ended that was not to start.
  record Ended(int exitCode, String output, String error) {}

  static Ended startInVain(Path data, int port, String... arguments) {
    return ended(new ProcessBuilder(command(data, port, arguments)), data.getParent());
  }

  /// Runs to its end.
  static Ended ended(ProcessBuilder builder, Path folder) {
    try {
      var output = Files.createTempFile(folder, "process", ".out");
      var error = Files.createTempFile(folder, "process", ".err");
      var process = builder.redirectOutput(output.toFile()).redirectError(error.toFile()).start();
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("still running: " + builder.command());
      }
      return new Ended(process.exitValue(), Files.readString(output), Files.readString(error));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<String> command(Path data, int port, String... arguments) {
    var command = new ArrayList<String>();
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "-jar",
            JAR.toString(),
            "--server.port=" + port,
            "--medvirkning.data=" + data));
    command.addAll(List.of(arguments));
    return command;
  }

  /// A port whose neighbour is free too, for the token issuer. Below those that the system hands
  /// out to connections, which could take it before the process does.
  static int freePorts() throws IOException {
    for (var attempt = 0; attempt < 50; attempt++) {
      var port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
      try (var _ = new ServerSocket(port);
          var _ = new ServerSocket(port + 1)) {
        return port;
      } catch (IOException _) {
        // Taken: try another pair.
      }
    }
    throw new IOException("no two free ports side by side");
  }

  private boolean isReady() {
    try {
      var request =
          HttpRequest.newBuilder(uri("/internal/isReady")).timeout(Duration.ofSeconds(5)).build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException _) {
      return false; // Not listening yet.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void await(String what, BooleanSupplier condition) {
    var deadline = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      if (!process.isAlive()) {
        throw new IllegalStateException(
            "the process ended with " + process.exitValue() + ":\n" + output());
      }
      if (Instant.now().isAfter(deadline)) {
        kill();
        throw new IllegalStateException("not " + what + " after " + PATIENCE + ":\n" + output());
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /// A token from the embedded issuer.
  String token(String role, String... units) {
    var client = URLEncoder.encode(role + ":" + String.join(",", units), StandardCharsets.UTF_8);
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + (port + 1) + "/medvirkning/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "grant_type=client_credentials&client_secret=test&client_id=" + client))
            .build();
    return JSON.readTree(send(request).body()).get("access_token").asString();
  }

  HttpResponse<String> get(String path, String token, String... headers) {
    return send(authorized(path, token, headers).GET().build());
  }

  HttpResponse<String> getWithoutToken(String path) {
    return send(HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(60)).GET().build());
  }

  JsonNode json(String path, String token) {
    var response = get(path, token);
    if (response.statusCode() != 200) {
      throw new AssertionError(
          path + " answered " + response.statusCode() + ": " + response.body());
    }
    return JSON.readTree(response.body());
  }

  HttpResponse<String> post(String path, String token, Object body, String... headers) {
    return send(
        authorized(path, token, headers)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build());
  }

  HttpResponse<String> command(String name, String token, Map<String, ?> body, String... headers) {
    return post("/commands/" + name, token, body, headers);
  }

  HttpRequest.Builder authorized(String path, String token, String... headers) {
    var request =
        HttpRequest.newBuilder(uri(path))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", "Bearer " + token);
    for (var i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return request;
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Posts a file of commands.
  ///
  /// @return the lines of the answer
  List<JsonNode> postAll(Path file, String token) {
    try {
      var request =
          authorized("/commands", token)
              .header("Content-Type", "application/x-ndjson")
              .timeout(PATIENCE)
              .POST(HttpRequest.BodyPublishers.ofFile(file))
              .build();
      return lines(send(request).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A file of the demonstration input.
  static Path demo(String file) {
    return DEMO.resolve(file);
  }

  static List<JsonNode> lines(String ndjson) {
    return ndjson.lines().filter(line -> !line.isBlank()).map(JSON::readTree).toList();
  }

  /// All that the process has printed so far.
  String output() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What the process prints goes here, beside its data folder.
  Path log() {
    return log;
  }

  /// SIGKILL.
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  /// SIGTERM, as Ctrl-C does.
  int terminate() {
    process.destroy();
    awaitEnd();
    return process.exitValue();
  }

  private void awaitEnd() {
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    terminate();
  }
}
