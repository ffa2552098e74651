package no.nav.medvirkning.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The one shape of every answer that is not a success (RFC 9457).
///
/// @param type `urn:medvirkning:problem:<code>`
/// @param title what kind of problem it is, in the reader's language
/// @param detail what is wrong and what to do, in the reader's language
/// @param code stable; what programs look at
/// @param field JSON pointer to the offending place, where there is one
/// @param arguments the values behind the detail, by name
/// @param traceId finds the request in the logs
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    URI type,
    String title,
    int status,
    String detail,
    String code,
    @Nullable String field,
    Map<String, ?> arguments,
    String traceId) {

  public static final String MEDIA_TYPE = "application/problem+json";

  static URI typeOf(String code) {
    return URI.create("urn:medvirkning:problem:" + code);
  }
}
