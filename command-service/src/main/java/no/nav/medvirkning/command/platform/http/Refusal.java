package no.nav.medvirkning.command.platform.http;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import no.nav.medvirkning.command.platform.CommandRunner;
import no.nav.medvirkning.command.platform.Refused;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.platform.privacy.PersonKeys;
import no.nav.medvirkning.platform.privacy.PersonKeysUnavailable;
import no.nav.medvirkning.platform.web.ProblemException;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// Says in HTTP why a command was not carried out.
final class Refusal {

  private Refusal() {}

  /// The problem behind an exception; the exception itself where it is none of those that a command
  /// may end with.
  static RuntimeException problem(RuntimeException thrown) {
    return switch (thrown) {
      case Refused refused -> ofRule(refused.rule());
      case CommandRunner.Conflict _ ->
          new ProblemException(HttpStatus.CONFLICT, "request.conflict");
      default -> ofCauses(thrown);
    };
  }

  private static RuntimeException ofCauses(RuntimeException thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof PersonKeys.PersonErased) {
        return new ProblemException(HttpStatus.CONFLICT, "person.erased");
      }
      if (cause instanceof EventStoreException
          || cause instanceof AxonServerException
          || cause instanceof LockAcquisitionFailedException
          || cause instanceof PersonKeysUnavailable) {
        return unavailable();
      }
    }
    return thrown;
  }

  static ProblemException unavailable() {
    return new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "request.unavailable")
        .header(HttpHeaders.RETRY_AFTER, "1");
  }

  static ProblemException ofRule(Rule rule) {
    return new ProblemException(status(rule.kind()), rule.code(), rule.field(), arguments(rule));
  }

  private static HttpStatus status(Rule.Kind kind) {
    return switch (kind) {
      case BROKEN -> HttpStatus.UNPROCESSABLE_CONTENT;
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case CONFLICT -> HttpStatus.CONFLICT;
      case STALE -> HttpStatus.PRECONDITION_FAILED;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
    };
  }

  /// The rule's components by name.
  static Map<String, Object> arguments(Rule rule) {
    var arguments = new LinkedHashMap<String, Object>();
    if (rule.getClass().isRecord()) {
      for (var component : rule.getClass().getRecordComponents()) {
        var value = plain(value(component, rule));
        if (value != null && !component.getName().equals("field")) {
          arguments.put(component.getName(), value);
        }
      }
    }
    return arguments;
  }

  private static @Nullable Object value(RecordComponent component, Rule rule) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(rule);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Numbers and truth values as they are, all else as its text.
  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Number number -> number;
      case Boolean truth -> truth;
      case Collection<?> many -> many.stream().map(Refusal::plain).toList();
      case Object[] many -> Arrays.stream(many).map(Refusal::plain).toList();
      default -> value.toString();
    };
  }
}
