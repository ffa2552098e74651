package no.nav.medvirkning.command.platform;

import java.time.LocalDate;
import java.util.Objects;
import no.nav.medvirkning.platform.access.Caller;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/// Who sends a command and how: what comes beside the command itself.
///
/// @param commandId unique to this execution
/// @param correlationId ties together all that one request or import caused
/// @param idempotencyKey as the client gave it
/// @param requestHash hash of the command's content
/// @param expectedVersion the version that the client has seen (If-Match)
public record CommandRequest(
    Caller caller,
    String commandId,
    String correlationId,
    @Nullable String idempotencyKey,
    String requestHash,
    @Nullable Long expectedVersion,
    Context context) {

  private static final String KEY = "request";

  /// What the client may tell about the occasion.
  ///
  /// @param happenedOn the day (Europe/Oslo) it happened, for what is recorded later
  public record Context(
      @Nullable LocalDate happenedOn, @Nullable String reason, @Nullable String legalGround) {
    public static final Context NONE = new Context(null, null, null);
  }

  MetaData toMetaData() {
    return MetaData.with(KEY, this);
  }

  static CommandRequest of(CommandMessage<?> message) {
    return (CommandRequest) Objects.requireNonNull(message.getMetaData().get(KEY), KEY);
  }
}
