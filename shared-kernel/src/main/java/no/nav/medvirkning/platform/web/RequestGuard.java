package no.nav.medvirkning.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/// Stands around everything: gives the request its trace id, bounds its body, and answers what
/// nothing inside answered.
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class RequestGuard extends OncePerRequestFilter {

  private final ProblemWriter problems;

  RequestGuard(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    var traceId = Trace.idOf(request);
    response.setHeader("X-Request-ID", traceId);
    try (var _ = MDC.putCloseable(Trace.MDC_KEY, traceId)) {
      chain.doFilter(BodyLimit.apply(request), response);
    } catch (Exception e) {
      var problem = FrameworkProblems.from(e);
      ProblemAdvice.logIfOurs(problem, e);
      problems.write(request, response, problem);
    }
  }
}
