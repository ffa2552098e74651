package no.nav.medvirkning.platform.web;

import jakarta.servlet.ServletException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// Turns what the framework throws into our problems. Nothing of the exception's own words reaches
/// the caller.
final class FrameworkProblems {

  private FrameworkProblems() {}

  static ProblemException from(Throwable thrown) {
    var problem = known(thrown);
    if (problem != null) {
      return problem;
    }
    return thrown instanceof ServletException && thrown.getCause() != null
        ? from(thrown.getCause())
        : new ProblemException(HttpStatus.INTERNAL_SERVER_ERROR, "request.failed");
  }

  private static @Nullable ProblemException known(Throwable cause) {
    return switch (cause) {
      case ProblemException e -> e;
      case BodyLimit.Exceeded e -> e.problem();
      case MissingServletRequestParameterException e ->
          badRequest("request.parameter-missing", Map.of("parameter", e.getParameterName()));
      case MissingRequestHeaderException e ->
          badRequest("request.header-missing", Map.of("header", e.getHeaderName()));
      case MethodArgumentTypeMismatchException e ->
          badRequest("request.parameter-invalid", Map.of("parameter", e.getName()));
      case HttpMessageNotReadableException e -> unreadable(e);
      case RequestRejectedException _ -> ofStatus(HttpStatus.BAD_REQUEST);
      case AuthenticationServiceException _ ->
          ofStatus(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "1");
      case OAuth2AuthenticationException _ -> ofStatus(HttpStatus.UNAUTHORIZED);
      case ErrorResponse e -> withHeaders(ofStatus(e.getStatusCode()), e.getHeaders());
      default -> null;
    };
  }

  /// The limit is passed while the body is read, inside whatever reads it.
  private static ProblemException unreadable(Throwable thrown) {
    for (var cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof BodyLimit.Exceeded exceeded) {
        return exceeded.problem();
      }
    }
    return ofStatus(HttpStatus.BAD_REQUEST);
  }

  static ProblemException ofStatus(HttpStatusCode status) {
    return new ProblemException(
        status,
        switch (status.value()) {
          case 401 -> "access.token-invalid";
          case 403 -> "access.role-missing";
          case 404 -> "request.not-found";
          case 405 -> "request.method-not-allowed";
          case 406 -> "request.not-acceptable";
          case 408 -> "request.too-slow";
          case 413 -> "request.too-large";
          case 415 -> "request.unsupported-media-type";
          case 503 -> "request.unavailable";
          default -> status.is4xxClientError() ? "request.malformed" : "request.failed";
        });
  }

  private static ProblemException badRequest(String code, Map<String, String> arguments) {
    return new ProblemException(HttpStatus.BAD_REQUEST, code, null, arguments);
  }

  private static ProblemException withHeaders(ProblemException problem, HttpHeaders headers) {
    var allow = headers.getFirst(HttpHeaders.ALLOW);
    return allow == null ? problem : problem.header(HttpHeaders.ALLOW, allow);
  }
}
