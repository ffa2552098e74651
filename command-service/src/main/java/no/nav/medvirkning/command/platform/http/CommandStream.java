package no.nav.medvirkning.command.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.web.BodyLimit;
import no.nav.medvirkning.platform.web.Failure;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.platform.web.Problem;
import no.nav.medvirkning.platform.web.ProblemException;
import no.nav.medvirkning.platform.web.Problems;
import no.nav.medvirkning.platform.web.Trace;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Many commands in one request: a line in, a line out, in order, each as it is done. The lines run
/// one after the other, since a line may build on any before it, by its own aggregate or by what
/// its rules look up in others.
final class CommandStream {

  static final String MEDIA_TYPE = "application/x-ndjson";

  private static final Logger LOG = LoggerFactory.getLogger(CommandStream.class);
  static final String COMMAND = "command";
  static final String IDEMPOTENCY_KEY = "idempotencyKey";
  private static final String IF_MATCH = "ifMatch";

  private final CommandDoor door;
  private final Problems problems;
  private final JsonMapper json = new JsonMapper();

  CommandStream(CommandDoor door, Problems problems) {
    this.door = door;
    this.problems = problems;
  }

  /// What came of one line.
  ///
  /// @param line counted from 1, empty lines too
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Result(
      long line,
      int status,
      @Nullable String aggregateId,
      @Nullable Long version,
      @Nullable String consistencyToken,
      @Nullable Map<String, String> assigned,
      @Nullable Problem problem) {

    static Result of(long line, Accepted accepted) {
      return new Result(
          line,
          accepted.status(),
          accepted.aggregateId(),
          accepted.version(),
          accepted.consistencyToken(),
          accepted.assigned(),
          null);
    }

    static Result of(long line, Problem problem) {
      return new Result(line, problem.status(), null, null, null, null, problem);
    }
  }

  void run(
      Caller caller, String correlationId, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var language = Language.of(request);
    var traceId = Trace.idOf(request);
    var lines = new Lines(request.getInputStream(), BodyLimit.MAX_BYTES);
    response.setContentType(MEDIA_TYPE);
    var out = response.getOutputStream();
    for (var number = 1L; !lines.ended(); number++) {
      var line = lines.next();
      if (lines.tooLong() || !isBlank(line)) {
        var result =
            result(number, line, lines.tooLong(), caller, correlationId, language, traceId);
        out.write(json.writeValueAsBytes(result));
        out.write('\n');
        out.flush();
      }
    }
  }

  private Result result(
      long number,
      byte[] line,
      boolean tooLong,
      Caller caller,
      String correlationId,
      Language language,
      String traceId) {
    try {
      if (tooLong) {
        throw BodyLimit.tooLarge();
      }
      return Result.of(number, run(line, caller, correlationId));
    } catch (ProblemException e) {
      return Result.of(number, problems.describe(e, language, traceId));
    } catch (RuntimeException e) {
      LOG.error("a line failed: {}", Failure.of(e));
      var failed = new ProblemException(HttpStatus.INTERNAL_SERVER_ERROR, "request.failed");
      return Result.of(number, problems.describe(failed, language, traceId));
    }
  }

  private Accepted run(byte[] line, Caller caller, String correlationId) {
    var body = door.parse(line);
    var name = takeText(body, COMMAND);
    if (name == null) {
      throw noCommand();
    }
    var key =
        CommandController.idempotencyKey(takeText(body, IDEMPOTENCY_KEY), "/" + IDEMPOTENCY_KEY);
    var envelope = new CommandDoor.Envelope(caller, correlationId, key, takeVersion(body));
    return door.run(door.find(name), body, envelope);
  }

  static ProblemException noCommand() {
    return new ProblemException(HttpStatus.BAD_REQUEST, "request.missing-member", "/" + COMMAND);
  }

  private static @Nullable String takeText(ObjectNode body, String member) {
    var value = body.remove(member);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new ProblemException(HttpStatus.BAD_REQUEST, "request.expected-text", "/" + member);
    }
    return value.stringValue();
  }

  private static @Nullable Long takeVersion(ObjectNode body) {
    var value = body.remove(IF_MATCH);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 0) {
      throw new ProblemException(HttpStatus.BAD_REQUEST, "request.expected-number", "/" + IF_MATCH);
    }
    return value.longValue();
  }

  private static boolean isBlank(byte[] line) {
    for (var each : line) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }
}
