package no.nav.medvirkning.command.platform.http;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nav.medvirkning.command.platform.CommandRequest;
import no.nav.medvirkning.command.platform.CommandRunner;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.platform.web.ProblemException;
import no.nav.medvirkning.platform.web.RateGate;
import no.nav.medvirkning.platform.web.Trace;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The one way in without a token. What is sent can be read by nobody but the unit that answers for
/// it; the answer tells that it arrived, without an id.
@RestController
@Hidden
final class PublicFormController {

  /// More than anyone writes on such a form.
  static final int MAX_BYTES = 8 << 10;

  /// Stands as actor in the metadata of events. The form is the unit's own, so it stands for an
  /// office and acts for that unit.
  private static final String ACTOR = "public";

  private final Map<String, PublicForm<?>> forms;
  private final RateGate gate;
  private final CommandReader reader;
  private final CommandRunner runner;
  private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

  PublicFormController(
      List<PublicForm<?>> forms, RateGate gate, CommandReader reader, CommandRunner runner) {
    this.forms = forms.stream().collect(Collectors.toMap(PublicForm::name, Function.identity()));
    this.gate = gate;
    this.reader = reader;
    this.runner = runner;
  }

  @PostMapping(path = "/public/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.ACCEPTED)
  void send(@PathVariable String name, HttpServletRequest request) throws IOException {
    var form = forms.get(name);
    if (form == null) {
      throw new ProblemException(HttpStatus.NOT_FOUND, "request.not-found");
    }
    gate.enter(request.getRemoteAddr());
    run(form, body(request), Trace.idOf(request));
  }

  private static byte[] body(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() <= MAX_BYTES) {
      var body = request.getInputStream().readNBytes(MAX_BYTES + 1);
      if (body.length <= MAX_BYTES) {
        return body;
      }
    }
    throw new ProblemException(
        HttpStatus.CONTENT_TOO_LARGE, "request.too-large", null, Map.of("bytes", MAX_BYTES));
  }

  private <F extends Record> void run(PublicForm<F> form, byte[] body, String correlationId) {
    var filledIn = reader.readForm(form.type(), body);
    var request =
        new CommandRequest(
            new Caller(ACTOR, Role.OFFICE, Set.of(form.unit(filledIn))),
            ids.generate().toString(),
            correlationId,
            null,
            "",
            null,
            CommandRequest.Context.NONE);
    try {
      runner.run(form.command(filledIn, ids.generate()), request);
    } catch (RuntimeException e) {
      throw Refusal.problem(e);
    }
  }
}
