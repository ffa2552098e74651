package no.nav.medvirkning.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/// Writes a problem where no controller answers: in filters, on error pages.
public final class ProblemWriter {

  private final Problems problems;
  private final JsonMapper json = new JsonMapper();

  public ProblemWriter(Problems problems) {
    this.problems = problems;
  }

  public void write(
      HttpServletRequest request, HttpServletResponse response, ProblemException problem)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    var language = Language.of(request);
    var body = json.writeValueAsBytes(problems.describe(problem, language, Trace.idOf(request)));
    response.resetBuffer();
    response.setStatus(problem.status().value());
    problem
        .headers()
        .forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
    response.setContentType(Problem.MEDIA_TYPE);
    response.setHeader("Content-Language", language.tag());
    response.setContentLength(body.length);
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(body);
    }
    response.flushBuffer();
  }
}
