package no.nav.medvirkning.command.platform.http;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import no.nav.medvirkning.command.platform.http.CommandDocs.Description;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.platform.web.ProblemException;
import no.nav.medvirkning.platform.web.Trace;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The one way in for all commands.
@RestController
@Hidden
final class CommandController {

  static final String IDEMPOTENCY_KEY = "Idempotency-Key";
  static final String CORRELATION_ID = "X-Correlation-ID";

  private static final Pattern PRINTABLE =
      Pattern.compile("[\\x21-\\x7e](?:[\\x20-\\x7e]{0,253}[\\x21-\\x7e])?");
  private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");
  private static final Pattern CORRELATION = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

  private final CommandDoor door;
  private final CommandStream stream;
  private final CommandDocs docs;

  CommandController(CommandDoor door, CommandStream stream, CommandDocs docs) {
    this.door = door;
    this.stream = stream;
    this.docs = docs;
  }

  @GetMapping(path = "/commands", produces = MediaType.APPLICATION_JSON_VALUE)
  List<Description> list(HttpServletRequest request) {
    return docs.describe(Language.of(request));
  }

  @PostMapping(
      path = "/commands/{name}",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Accepted> send(
      @PathVariable String name, Caller caller, HttpServletRequest request) throws IOException {
    var entry = door.find(name);
    var envelope =
        new CommandDoor.Envelope(
            caller,
            correlationId(request),
            idempotencyKey(request.getHeader(IDEMPOTENCY_KEY), null),
            expectedVersion(request.getHeader(HttpHeaders.IF_MATCH)));
    var accepted = door.run(entry, request.getInputStream().readAllBytes(), envelope);
    var answer = ResponseEntity.status(accepted.status()).eTag("\"" + accepted.version() + "\"");
    if (!accepted.location().isEmpty()) {
      answer.location(URI.create(accepted.location()));
    }
    return answer.body(accepted);
  }

  @PostMapping(
      path = "/commands",
      consumes = CommandStream.MEDIA_TYPE,
      produces = CommandStream.MEDIA_TYPE)
  void sendMany(Caller caller, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    stream.run(caller, correlationId(request), request, response);
  }

  /// Ties together what one import or one user's act caused: as the caller says, else the request
  /// alone.
  private static String correlationId(HttpServletRequest request) {
    var given = request.getHeader(CORRELATION_ID);
    return given != null && CORRELATION.matcher(given).matches() ? given : Trace.idOf(request);
  }

  /// @throws ProblemException for a key that is not 1 to 255 printable ASCII characters
  static @Nullable String idempotencyKey(@Nullable String given, @Nullable String field) {
    if (given != null && !PRINTABLE.matcher(given).matches()) {
      throw new ProblemException(HttpStatus.BAD_REQUEST, "request.idempotency-key-invalid", field);
    }
    return given;
  }

  private static @Nullable Long expectedVersion(@Nullable String ifMatch) {
    if (ifMatch == null) {
      return null;
    }
    var version = VERSION.matcher(ifMatch);
    if (!version.matches()) {
      throw new ProblemException(HttpStatus.BAD_REQUEST, "request.if-match-invalid");
    }
    return Long.valueOf(version.group(1));
  }
}
