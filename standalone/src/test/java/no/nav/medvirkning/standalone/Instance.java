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
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The packaged application as a process of its own, spoken to over HTTP with real tokens, as a
/// user does.
final class Instance implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Path JAR = Path.of("target", "medvirkning-standalone.jar");

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
      var command = new ArrayList<String>();
      command.addAll(
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "--enable-native-access=ALL-UNNAMED",
              "--sun-misc-unsafe-memory-access=allow",
              "-Xmx512m",
              "-jar",
              JAR.toString(),
              "--server.port=" + port,
              "--medvirkning.data=" + data));
      command.addAll(List.of(arguments));
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      var instance = new Instance(process, port, log);
      instance.awaitReady();
      return instance;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePorts() throws IOException {
    for (var attempt = 0; attempt < 20; attempt++) {
      try (var first = new ServerSocket(0);
          var second = new ServerSocket(first.getLocalPort() + 1)) {
        return second.getLocalPort() - 1;
      } catch (IOException _) {
        // The neighbour was taken: try another pair.
      }
    }
    throw new IOException("no two free ports side by side");
  }

  private void awaitReady() {
    var deadline = Instant.now().plusSeconds(120);
    while (Instant.now().isBefore(deadline)) {
      if (!process.isAlive()) {
        throw new IllegalStateException(
            "the process ended with " + process.exitValue() + "; see " + log);
      }
      try {
        var request =
            HttpRequest.newBuilder(uri("/internal/isReady")).timeout(Duration.ofSeconds(2)).build();
        if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException _) {
        // Not listening yet.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
      pause();
    }
    throw new IllegalStateException("not ready after 120 s; see " + log);
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

  Path log() {
    return log;
  }

  /// SIGKILL.
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  private void awaitEnd() {
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// SIGTERM, as Ctrl-C does.
  @Override
  public void close() {
    process.destroy();
    awaitEnd();
  }
}
