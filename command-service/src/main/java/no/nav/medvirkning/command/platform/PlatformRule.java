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
  record IdIsFree(String what, String id) implements PlatformRule {
    @Override
    public boolean violated() {
      return true;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /// The caller's role may use the command.
  record RoleMayUseCommand(String command, String role) implements PlatformRule {
    @Override
    public boolean violated() {
      return true;
    }

    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  /// The caller's units include, or lie above, the unit that the command is for.
  record UnitWithinReach(String command, String units) implements PlatformRule {
    @Override
    public boolean violated() {
      return true;
    }

    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  /// The command is the decision of another of the units that this belongs to.
  record UnitDecides(String command, String units) implements PlatformRule {
    @Override
    public boolean violated() {
      return true;
    }

    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  /// The aggregate is at the version that the caller has seen (If-Match).
  record VersionIsExpected(long expected, long actual) implements PlatformRule {
    @Override
    public boolean violated() {
      return expected != actual;
    }

    @Override
    public Kind kind() {
      return Kind.STALE;
    }
  }

  /// An Idempotency-Key is used again only with the same content.
  record IdempotencyKeyHasSameContent(String key) implements PlatformRule {
    @Override
    public boolean violated() {
      return true;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /// Nothing is recorded as having happened in the future.
  record DidNotHappenInTheFuture(LocalDate happenedOn, LocalDate today) implements PlatformRule {
    @Override
    public boolean violated() {
      return happenedOn.isAfter(today);
    }

    @Override
    public String field() {
      return "/context/happenedOn";
    }
  }
}
