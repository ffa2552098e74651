package no.nav.medvirkning.platform.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/// Ends a request with a problem. The code's texts stand in `messages/<first part of the
/// code>_{nb,nn,en}.properties`.
public final class ProblemException extends RuntimeException {

  private final HttpStatusCode status;
  private final String code;
  private final @Nullable String field;
  private final transient Map<String, Object> arguments;
  private final transient HttpHeaders headers = new HttpHeaders();

  public ProblemException(HttpStatusCode status, String code) {
    this(status, code, null, Map.of());
  }

  public ProblemException(HttpStatusCode status, String code, @Nullable String field) {
    this(status, code, field, Map.of());
  }

  /// @param field JSON pointer to the offending place
  /// @param arguments values of the text's placeholders, by name; null values are left out
  public ProblemException(
      HttpStatusCode status,
      String code,
      @Nullable String field,
      Map<String, ? extends @Nullable Object> arguments) {
    super(code, null, false, false);
    this.status = status;
    this.code = code;
    this.field = field;
    this.arguments = new LinkedHashMap<>();
    arguments.forEach((name, value) -> {
      if (value != null) {
        this.arguments.put(name, value);
      }
    });
  }

  /// Adds a header to the answer.
  public ProblemException header(String name, String value) {
    headers.set(name, value);
    return this;
  }

  public HttpStatusCode status() {
    return status;
  }

  public String code() {
    return code;
  }

  public @Nullable String field() {
    return field;
  }

  public Map<String, Object> arguments() {
    return arguments;
  }

  public HttpHeaders headers() {
    return headers;
  }
}
