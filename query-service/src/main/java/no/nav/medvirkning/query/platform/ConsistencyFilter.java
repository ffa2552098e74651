package no.nav.medvirkning.query.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.nav.medvirkning.platform.events.ConsistencyToken;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets a query that carries the token of a command's answer see that command's effect.
final class ConsistencyFilter extends OncePerRequestFilter {

  static final String HEADER = "Consistency-Token";

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !"GET".equals(request.getMethod()) || request.getHeader(HEADER) == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var position = position(request.getHeader(HEADER));
    try {
      ScopedValue.where(Consistency.REQUIRED, position)
          .<Void, Exception>call(() -> {
            chain.doFilter(request, response);
            return null;
          });
    } catch (IOException | ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private static long position(String token) {
    try {
      return ConsistencyToken.parse(token).position();
    } catch (IllegalArgumentException _) {
      throw QueryProblems.from(new InvalidParameter(HEADER, "the token of a command's answer"));
    }
  }
}
