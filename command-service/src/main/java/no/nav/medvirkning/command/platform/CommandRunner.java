package no.nav.medvirkning.command.platform;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/// Runs a command to its end: tries again where another writer was first or where two commands
/// waited for each other's aggregates (two cases postponed to each other's meeting), decides a
/// refusal on fresh state, and records it.
public final class CommandRunner {

  private static final int TRIES = 4;
  private static final int PAUSE_MILLIS = 20;

  private final CommandBus commandBus;
  private final Refusals refusals;

  CommandRunner(CommandBus commandBus, Refusals refusals) {
    this.commandBus = commandBus;
    this.refusals = refusals;
  }

  /// Other writers kept being first: the command changed nothing and may be sent again.
  public static final class Conflict extends RuntimeException {
    Conflict(Throwable cause) {
      super("other writers were first", cause);
    }
  }

  /// @throws Refused when a rule does not hold
  /// @throws Conflict when other writers were first every time
  public CommandResult run(Command command, CommandRequest request) {
    try {
      return runOnFreshState(command, request);
    } catch (Refused refused) {
      refusals.record(command, request, refused.rule());
      throw refused;
    }
  }

  /// A failed try takes what it loaded out of the cache, so that the next one reads all events.
  private CommandResult runOnFreshState(Command command, CommandRequest request) {
    try {
      return runWithoutConflict(command, request);
    } catch (Refused refused) {
      if (refused.rule() instanceof PlatformRule.RoleMayUseCommand) {
        throw refused;
      }
      return runWithoutConflict(command, request);
    }
  }

  private CommandResult runWithoutConflict(Command command, CommandRequest request) {
    for (var attempt = 1; ; attempt++) {
      try {
        return dispatch(command, request);
      } catch (RuntimeException e) {
        if (!isConflict(e)) {
          throw e;
        }
        if (attempt == TRIES) {
          throw new Conflict(e);
        }
        pause(attempt);
      }
    }
  }

  /// The bus runs the command on this thread, so the answer is there when it returns.
  private CommandResult dispatch(Command command, CommandRequest request) {
    var answer = new AtomicReference<CommandResultMessage<? extends CommandResult>>();
    commandBus.<Command, CommandResult>dispatch(
        new GenericCommandMessage<>(command, request.toMetaData()),
        (_, result) -> answer.set(result));
    var result = answer.get();
    if (result.isExceptional()) {
      throw unchecked(result.exceptionResult());
    }
    return result.getPayload();
  }

  private static RuntimeException unchecked(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return thrown instanceof RuntimeException e ? e : new IllegalStateException(thrown);
  }

  private static boolean isConflict(@Nullable Throwable thrown) {
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConcurrencyException
          || cause instanceof DeadlockException
          || cause instanceof AggregateStreamCreationException) {
        return true;
      }
    }
    return false;
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(1, PAUSE_MILLIS * attempt));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
