package no.nav.medvirkning.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// How the demonstration is posted to a machine that is busy.
class DemonstrationTest {

  @Test
  void aChapterThatCouldNotBeCountedInTimeIsPostedAgain() throws IOException {
    var posted = new AtomicInteger();
    var said = new ByteArrayOutputStream();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          var isQuestion = exchange.getRequestMethod().equals("GET");
          var status = !isQuestion && posted.incrementAndGet() == 1 ? 503 : 201;
          var answer = isQuestion ? "{\"items\":[]}" : "{\"status\":" + status + "}";
          var body = answer.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try (var issuer = new TokenIssuer(freePort())) {
      issuer.start();
      new Demonstration(
              URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
              issuer,
              Path.of("..", "demo"),
              new PrintStream(said, true, StandardCharsets.UTF_8))
          .postIfEmpty();
    } finally {
      server.stop(0);
    }

    // 21 files, the first of them twice.
    assertThat(posted).hasValue(22);
    assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("refused");
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
