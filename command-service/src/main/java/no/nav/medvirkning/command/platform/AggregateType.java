package no.nav.medvirkning.command.platform;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// One kind of aggregate: its class, the sealed interface of its commands and how to make an empty
/// one.
public record AggregateType<A extends Aggregate<?, ?>>(
    Class<A> type, Class<? extends Command> commands, Supplier<A> empty) {

  /// The logical name of its snapshots.
  public String snapshotName() {
    return "snapshot." + type.getSimpleName();
  }

  /// Every command that the aggregate decides on.
  public Stream<Class<? extends Command>> commandTypes() {
    return Arrays.stream(commands.getPermittedSubclasses())
        .map(command -> command.asSubclass(Command.class));
  }
}
