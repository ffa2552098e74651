package no.nav.medvirkning.query.platform;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Which collection answers for each view and how far it has come, as this instance knows it; and
/// the place where a query waits until a view has come far enough.
final class ViewStates {

  /// How often a waiting query looks for the progress of a view that another instance feeds.
  private static final long REMOTE_LOOK_NANOS = Duration.ofMillis(50).toNanos();

  private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

  private final ViewRegistry registry;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private volatile Map<String, Current> current = Map.of();
  private volatile long confirmedAt = System.nanoTime() - Long.MAX_VALUE / 2;

  ViewStates(ViewRegistry registry) {
    this.registry = registry;
  }

  /// The collection that answers.
  ///
  /// @param local the build, where this instance feeds it; its progress is then known at once
  /// @param stored what was last written down of it
  record Current(ViewRegistry.Build stored, @Nullable ViewBuild<?> local) {

    Seen seen() {
      return local == null ? stored.seen() : local.seen();
    }

    /// Null where nobody feeds it.
    @Nullable Version version() {
      if (local != null) {
        return new Version(stored.collection(), local.claim(), local.changes());
      }
      return stored.owner() == null
          ? null
          : new Version(stored.collection(), stored.owner(), stored.changes());
    }
  }

  /// How a view's documents stand: whoever feeds the collection counts its changes, under one
  /// claim.
  record Version(String collection, String claim, long changes) {

    /// Whether what was read at this version is still all there is at the other.
    boolean covers(Version other) {
      return collection.equals(other.collection)
          && claim.equals(other.claim)
          && changes >= other.changes;
    }
  }

  /// @param readAt by [System#nanoTime], before the first of them was looked up
  synchronized void set(Map<String, Current> states, long readAt) {
    current = Map.copyOf(states);
    confirmedAt = readAt;
    signal();
  }

  /// Whether the states were looked up so lately: an instance that was paused, or is cut off from
  /// the database, does not know who feeds the views now.
  boolean areConfirmedWithin(Duration age) {
    return System.nanoTime() - confirmedAt <= age.toNanos();
  }

  /// The view does not answer until its state is known again.
  synchronized void forget(String view) {
    var others = new HashMap<>(current);
    others.remove(view);
    current = Map.copyOf(others);
  }

  Map<String, Current> all() {
    return current;
  }

  /// Some view has moved on.
  void signal() {
    lock.lock();
    try {
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// What answers for a view, once it has been filled for the first time.
  Current answering(String view) {
    var state = current.get(view);
    if (state == null || !state.stored().caughtUp()) {
      throw new ViewsUnavailable("the view " + view + " is still being built", RETRY_AFTER, null);
    }
    return state;
  }

  /// Waits until the view answers and has seen the event at `position`.
  ///
  /// @return what answers, as it stood once it had
  Current await(String view, long position, Duration atMost) {
    var deadline = System.nanoTime() + atMost.toNanos();
    lock.lock();
    try {
      for (var seen = seeing(view, position); ; seen = seeing(view, position)) {
        if (seen != null) {
          return seen;
        }
        var left = deadline - System.nanoTime();
        if (left <= 0) {
          throw new ViewsUnavailable(
              "the view " + view + " has not seen that write yet", RETRY_AFTER, null);
        }
        moved.awaitNanos(isLocal(view) ? left : Math.min(left, REMOTE_LOOK_NANOS));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ViewsUnavailable("interrupted", RETRY_AFTER, e);
    } finally {
      lock.unlock();
    }
  }

  private boolean isLocal(String view) {
    var state = current.get(view);
    return state != null && state.local() != null;
  }

  private @Nullable Current seeing(String view, long position) {
    var state = current.get(view);
    if (state == null || !state.stored().caughtUp()) {
      return null;
    }
    if (state.seen().position() >= position) {
      return state;
    }
    return state.local() != null
        ? null
        : registry
            .build(state.stored().collection())
            .filter(build -> build.seen().position() >= position)
            .map(build -> new Current(build, null))
            .orElse(null);
  }
}
