package no.nav.medvirkning.query.platform;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import no.nav.medvirkning.platform.web.ProblemException;
import no.nav.medvirkning.platform.web.ProblemWriter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// Turns what queries throw into problems.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class QueryProblems {

  private final ProblemWriter writer;

  QueryProblems(ProblemWriter writer) {
    this.writer = writer;
  }

  @ExceptionHandler
  void answer(NotFound thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    writer.write(
        request, response, new ProblemException(HttpStatus.NOT_FOUND, "request.not-found"));
  }

  @ExceptionHandler
  void answer(InvalidParameter thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    writer.write(request, response, from(thrown));
  }

  @ExceptionHandler
  void answer(ViewsUnavailable thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    writer.write(
        request,
        response,
        new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "request.unavailable")
            .header(
                HttpHeaders.RETRY_AFTER,
                Long.toString(Math.max(1, thrown.retryAfter().toSeconds()))));
  }

  /// What operators ask is answered from the database without a [ViewReader] in between.
  @ExceptionHandler
  void answer(MongoException thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(ViewsUnavailable.because(thrown), request, response);
  }

  static ProblemException from(InvalidParameter thrown) {
    return new ProblemException(
        HttpStatus.BAD_REQUEST,
        "request.parameter-invalid",
        null,
        Map.of("parameter", thrown.parameter()));
  }
}
