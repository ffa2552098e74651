package no.nav.medvirkning.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/// So that a measurement that takes half an hour does not fail at its start.
class FeedbackQueriesTest {

  @Test
  void theQueriesAndTheBareDriverFindTheSame() throws Exception {
    var port = free();
    assertThatCode(() -> FeedbackQueries.compare(2_500, port)).doesNotThrowAnyException();
  }

  private static int free() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
