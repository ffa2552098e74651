package no.nav.medvirkning.command.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import no.nav.medvirkning.platform.web.BodyLimit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CommandStreamTest {

  private static final TestCommandService SERVICE = TestCommandService.running();

  private static String register(String number, String type, String county) {
    return "{\"command\":\"RegisterUnit\",\"unit\":\"%s\",\"name\":\"Nav %s\",\"type\":\"%s\",\"county\":%s}"
        .formatted(number, number, type, county);
  }

  private static String rename(String number, String name) {
    return "{\"command\":\"RenameUnit\",\"unit\":\"%s\",\"name\":\"%s\",\"from\":\"2024-01-01\"}"
        .formatted(number, name);
  }

  @Test
  void aLineInIsALineOutInOrderAndAFailingLineStopsNothing() {
    var lines =
        List.of(
            register("1300", "COUNTY", "null"),
            register("1301", "OFFICE", "\"1300\""),
            "{\"command\":\"Nothing\"}",
            "not json",
            "",
            register("1302", "OFFICE", "null"),
            rename("1301", "Nav Tromsø"),
            rename("1301", "Nav Tromsø").replace("}", ",\"ifMatch\":0}"),
            "{}",
            rename("1301", "x".repeat(BodyLimit.MAX_BYTES)),
            rename("1301", "Nav Romsa").replace("}", ",\"idempotencyKey\":\"line-11\"}"),
            rename("1301", "Nav Romsa").replace("}", ",\"idempotencyKey\":\"line-11\"}"));
    var results = new ArrayList<JsonNode>();
    try (var stream = new Stream()) {
      for (var line : lines) {
        stream.send(line);
      }
      stream.end();
      for (var i = 0; i < lines.size() - 1; i++) {
        results.add(stream.result());
      }
    }
    assertThat(results)
        .extracting(result -> result.get("line").intValue())
        .containsExactly(1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12);
    assertThat(results)
        .extracting(result -> result.get("status").intValue())
        .containsExactly(201, 201, 404, 400, 422, 200, 412, 400, 413, 200, 200);
    assertThat(results)
        .extracting(result -> result.path("problem").path("code").asString(""))
        .containsExactly(
            "",
            "",
            "request.unknown-command",
            "request.not-json",
            "unit.lies-under-a-county",
            "",
            "platform.version-is-expected",
            "request.missing-member",
            "request.too-large",
            "",
            "");
    assertThat(results.get(10).get("version"))
        .as("the repeat")
        .isEqualTo(results.get(9).get("version"));
    assertThat(results.getFirst().get("aggregateId").stringValue()).isEqualTo("1300");
    assertThat(results.getFirst().get("consistencyToken").stringValue()).isNotBlank();
  }

  @Test
  void aResultIsThereBeforeTheNextLineIsSent() {
    try (var stream = new Stream()) {
      for (var i = 1; i <= 20; i++) {
        stream.send("{\"command\":\"Nothing\"}");
        assertThat(stream.result().get("line").intValue()).isEqualTo(i);
      }
      stream.end();
    }
  }

  @Test
  void tenThousandLinesRunThroughInOrder() throws Exception {
    try (var stream = new Stream()) {
      var sender =
          Thread.ofVirtual()
              .start(() -> {
                stream.send(register("1310", "COUNTY", "null"));
                for (var i = 2; i <= 10_000; i++) {
                  stream.send(
                      i % 20 == 0 ? rename("1310", "Nav " + i) : "{\"command\":\"Nothing\"}");
                }
                stream.end();
              });
      for (var i = 1; i <= 10_000; i++) {
        var result = stream.result();
        assertThat(result.get("line").intValue()).isEqualTo(i);
        assertThat(result.get("status").intValue())
            .isEqualTo(i == 1 ? 201 : i % 20 == 0 ? 200 : 404);
      }
      sender.join();
    }
  }

  @Test
  void theMemoryOfALineIsBounded() throws IOException {
    var lines =
        new Lines(
            new ByteArrayInputStream("abc\nabcdefgh\n\nab".getBytes(StandardCharsets.UTF_8)), 4);
    assertThat(lines.next()).asString(StandardCharsets.UTF_8).isEqualTo("abc");
    assertThat(lines.next()).isEmpty();
    assertThat(lines.tooLong()).isTrue();
    assertThat(lines.next()).isEmpty();
    assertThat(lines.tooLong()).isFalse();
    assertThat(lines.ended()).isFalse();
    assertThat(lines.next()).asString(StandardCharsets.UTF_8).isEqualTo("ab");
    assertThat(lines.ended()).isTrue();
  }

  @Test
  void onlyLinesAreTaken() {
    assertThat(SERVICE.post("/commands", "{}").status()).isEqualTo(415);
  }

  /// A request whose lines go out one by one while results come in.
  private static final class Stream implements AutoCloseable {

    private final Socket socket;
    private final OutputStream out;
    private final BufferedReader in;

    Stream() {
      try {
        var address = SERVICE.request("/commands", "x").build().uri();
        socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(60_000);
        out = socket.getOutputStream();
        in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        out.write(
            ("POST /commands HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                    + "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n")
                .formatted(SERVICE.token("DIRECTORATE"))
                .getBytes(StandardCharsets.US_ASCII));
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    void send(String line) {
      chunk((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void end() {
      chunk(new byte[0]);
    }

    private void chunk(byte[] bytes) {
      try {
        out.write(
            (HexFormat.of().toHexDigits(bytes.length) + "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    /// The next line that is a result: not the answer's head, nor the length of a chunk.
    JsonNode result() {
      try {
        for (var line = in.readLine(); line != null; line = in.readLine()) {
          if (line.startsWith("{")) {
            return TestCommandService.JSON.readTree(line);
          }
        }
        throw new IllegalStateException("the stream of results ended");
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() {
      try {
        socket.close();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
