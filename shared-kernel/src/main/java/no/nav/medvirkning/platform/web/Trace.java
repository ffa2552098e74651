package no.nav.medvirkning.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/// The id by which one request is found in the logs: the tracer's where one runs, else the
/// caller's, else our own.
public final class Trace {

  /// Where Micrometer's tracer puts it, and where the logs look for it.
  static final String MDC_KEY = "traceId";

  private static final String OPEN_TELEMETRY_MDC_KEY = "trace_id";
  private static final Pattern TRACE_PARENT =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
  private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private Trace() {}

  /// The id of this request; the same however often it is asked for.
  public static String idOf(HttpServletRequest request) {
    if (request.getAttribute(MDC_KEY) instanceof String known) {
      return known;
    }
    var id = find(request);
    request.setAttribute(MDC_KEY, id);
    return id;
  }

  private static String find(HttpServletRequest request) {
    for (var key : new String[] {MDC_KEY, OPEN_TELEMETRY_MDC_KEY}) {
      var traced = MDC.get(key);
      if (traced != null) {
        return traced;
      }
    }
    var parent = header(request, "traceparent", TRACE_PARENT);
    if (parent != null) {
      return parent.substring(3, 35);
    }
    var given = header(request, "X-Request-ID", REQUEST_ID);
    return given == null ? UUID.randomUUID().toString() : given;
  }

  private static @Nullable String header(HttpServletRequest request, String name, Pattern format) {
    var value = request.getHeader(name);
    return value != null && format.matcher(value).matches() ? value : null;
  }
}
