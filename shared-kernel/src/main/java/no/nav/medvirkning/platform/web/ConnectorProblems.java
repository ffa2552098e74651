package no.nav.medvirkning.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import tools.jackson.databind.json.JsonMapper;

/// Answers what Tomcat itself refuses, such as a request line that is no HTTP, with a problem
/// instead of its own page. Tomcat makes it by its class name.
public final class ConnectorProblems extends ErrorReportValve {

  private final Problems problems = new Problems(new Texts());
  private final JsonMapper json = new JsonMapper();

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    var problem = FrameworkProblems.ofStatus(HttpStatusCode.valueOf(response.getStatus()));
    var language = Language.of(request.getRequest());
    var body =
        json.writeValueAsString(
            problems.describe(problem, language, Trace.idOf(request.getRequest())));
    try {
      response.setContentType(Problem.MEDIA_TYPE);
      response.setCharacterEncoding(StandardCharsets.UTF_8);
      response.setHeader("Content-Language", language.tag());
      var writer = response.getReporter();
      if (writer != null) {
        writer.write(body);
        response.finishResponse();
      }
    } catch (IOException e) {
      // The caller has gone.
      response.setSuspended(true);
    }
  }
}
