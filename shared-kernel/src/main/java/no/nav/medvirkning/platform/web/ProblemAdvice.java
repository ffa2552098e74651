package no.nav.medvirkning.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// The last word on every exception that leaves a controller. A service adds its own advice before
/// this one, to turn its exceptions into [ProblemException]s' answers.
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class ProblemAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  private final ProblemWriter writer;

  ProblemAdvice(ProblemWriter writer) {
    this.writer = writer;
  }

  @ExceptionHandler(Throwable.class)
  void answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var problem = FrameworkProblems.from(thrown);
    logIfOurs(problem, thrown);
    writer.write(request, response, problem);
  }

  /// An exception's message may hold personal data: only its class and the place are logged.
  static void logIfOurs(ProblemException problem, Throwable thrown) {
    if (problem.status().value() == 500) {
      LOG.error("a request failed: {}", Failure.of(thrown));
    }
  }
}
