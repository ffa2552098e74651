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
  }

  synchronized void set(Map<String, Current> states) {
    current = Map.copyOf(states);
    signal();
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

  /// The collection that answers for a view, once it has been filled for the first time.
  String answering(String view) {
    var state = current.get(view);
    if (state == null || !state.stored().caughtUp()) {
      throw new ViewsUnavailable("the view " + view + " is still being built", RETRY_AFTER, null);
    }
    return state.stored().collection();
  }

  /// Waits until the view answers and has seen the event at `position`.
  void await(String view, long position, Duration atMost) {
    var deadline = System.nanoTime() + atMost.toNanos();
    lock.lock();
    try {
      while (!hasSeen(view, position)) {
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

  private boolean hasSeen(String view, long position) {
    var state = current.get(view);
    if (state == null || !state.stored().caughtUp()) {
      return false;
    }
    if (state.seen().position() >= position) {
      return true;
    }
    return state.local() == null
        && registry
            .build(state.stored().collection())
            .filter(build -> build.seen().position() >= position)
            .isPresent();
  }
}
