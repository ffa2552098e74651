package no.nav.medvirkning.command.platform;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The rules that hold for every command.
public sealed interface PlatformRule extends Rule {

  /// What the command is for, or what it names, exists and is within the caller's reach.
  ///
  /// @param what kind of thing, such as `Council`
  record Exists(String what, String id, @Nullable String field) implements PlatformRule {
    @Override
    public boolean violated() {
      return true;
    }

    @Override
    public Kind kind() {
      return field == null ? Kind.NOT_FOUND : Kind.BROKEN;
    }
  }

  /// The id of what is created is not taken.
  @Refuses(as = Kind.CONFLICT)
  record IdIsFree(String what, String id) implements PlatformRule {
    @Override
    public boolean violated() {
      return true;
    }
  }

  /// The caller's role may use the command.
  @Refuses(as = Kind.FORBIDDEN)
  record RoleMayUseCommand(String command, String role) implements PlatformRule {
    @Override
    public boolean violated() {
      return true;
    }
  }

  /// The caller's units include, or lie above, the unit that the command is for.
  @Refuses(as = Kind.FORBIDDEN)
  record UnitWithinReach(String command, String units) implements PlatformRule {
    @Override
    public boolean violated() {
      return true;
    }
  }

  /// The command is the decision of another of the units that this belongs to.
  @Refuses(as = Kind.FORBIDDEN)
  record UnitDecides(String command, String units) implements PlatformRule {
    @Override
    public boolean violated() {
      return true;
    }
  }

  /// The aggregate is at the version that the caller has seen (If-Match).
  @Refuses(as = Kind.STALE)
  record VersionIsExpected(long expected, long actual) implements PlatformRule {
    @Override
    public boolean violated() {
      return expected != actual;
    }
  }

  /// An Idempotency-Key is used again only with the same content.
  @Refuses(as = Kind.CONFLICT)
  record IdempotencyKeyHasSameContent(String key) implements PlatformRule {
    @Override
    public boolean violated() {
      return true;
    }
  }

  /// Nothing is recorded as having happened in the future.
  @Refuses(at = "/context/happenedOn")
  record DidNotHappenInTheFuture(LocalDate happenedOn, LocalDate today) implements PlatformRule {
    @Override
    public boolean violated() {
      return happenedOn.isAfter(today);
    }
  }
}
