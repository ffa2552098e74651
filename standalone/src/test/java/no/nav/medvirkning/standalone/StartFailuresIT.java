package no.nav.medvirkning.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import no.nav.medvirkning.standalone.Instance.Ended;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What keeps it from starting is told in one line on standard error, with an exit code that is not
/// 0.
class StartFailuresIT {

  @TempDir Path folder;

  @Test
  void aPortInUse() throws IOException {
    var port = Instance.freePorts();
    try (var _ = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      assertOneLine(
          Instance.startInVain(folder.resolve("data"), port),
          "medvirkning: port " + port + " is in use; choose another with --port");
    }
  }

  @Test
  void thePortOfTheTokenIssuerInUse() throws IOException {
    var port = Instance.freePorts();
    try (var _ = new ServerSocket(port + 1, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      assertOneLine(
          Instance.startInVain(folder.resolve("data"), port),
          "medvirkning: port %d or %d is in use; choose another with --port"
              .formatted(port, port + 1));
    }
  }

  @Test
  void aDataFolderThatAnotherInstanceHas() throws IOException {
    var data = folder.resolve("data");
    try (var running = Instance.start(data)) {
      assertOneLine(
          Instance.startInVain(data, Instance.freePorts()),
          "medvirkning: The data folder " + data + " is in use by another process.");
      assertThat(running.get("/units", running.token("DIRECTORATE")).statusCode()).isEqualTo(200);
    }
  }

  /// A file in its place: root may write into any folder.
  @Test
  void aDataFolderThatCannotBeWrittenTo() throws IOException {
    var data = Files.createFile(folder.resolve("data"));
    assertOneLine(
        Instance.startInVain(data, Instance.freePorts()),
        "medvirkning: The data folder " + data + " cannot be written to.");
  }

  @Test
  void anOptionThatRunDoesNotKnow() {
    Assumptions.assumeTrue(
        Files.isExecutable(Path.of("/bin/bash")), "there is no bash to start ./run with");
    var run = Path.of("..", "run").toString();
    var ended = Instance.ended(new ProcessBuilder("/bin/bash", run, "--portt", "8080"), folder);
    assertOneLine(ended, "run: unknown option --portt; see ./run --help");
  }

  @Test
  void aPortThatIsNoNumber() {
    Assumptions.assumeTrue(
        Files.isExecutable(Path.of("/bin/bash")), "there is no bash to start ./run with");
    var run = Path.of("..", "run").toString();
    var ended = Instance.ended(new ProcessBuilder("/bin/bash", run, "--port", "x"), folder);
    assertOneLine(ended, "run: --port needs a number from 1 to 65534, not 'x'");
  }

  private static void assertOneLine(Ended ended, String line) {
    assertThat(ended.error().strip()).isEqualTo(line);
    assertThat(ended.exitCode()).isNotZero();
    assertThat(ended.output()).doesNotContain("\tat ", "Exception");
  }
}
