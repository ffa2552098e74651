package no.nav.medvirkning.standalone;

import java.net.BindException;
import java.util.stream.Stream;
import no.nav.medvirkning.platform.eventstore.DataFolderUnusable;
import no.nav.medvirkning.platform.privacy.MasterKeyUnusable;
import org.springframework.boot.web.server.PortInUseException;

/// Turns a failed start into one line that says what to do.
final class StartFailure {

  private StartFailure() {}

  static String explain(Throwable failure, int port) {
    return causes(failure)
        .map(cause -> explainOne(cause, port))
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElseGet(() -> "could not start: " + rootOf(failure));
  }

  private static String explainOne(Throwable cause, int port) {
    return switch (cause) {
      case DataFolderUnusable e -> String.valueOf(e.getMessage());
      case MasterKeyUnusable e -> String.valueOf(e.getMessage());
      case PortInUseException e -> "port " + e.getPort() + " is in use; choose another with --port";
      case BindException _ ->
          "port " + port + " or " + (port + 1) + " is in use; choose another with --port";
      default -> "";
    };
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }

  private static String rootOf(Throwable failure) {
    var root = causes(failure).reduce(failure, (_, last) -> last);
    return String.valueOf(root.getMessage() == null ? root : root.getMessage())
        .lines()
        .findFirst()
        .orElse("");
  }
}
