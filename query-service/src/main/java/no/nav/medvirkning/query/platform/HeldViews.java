package no.nav.medvirkning.query.platform;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import no.nav.medvirkning.query.platform.ViewStates.Version;
import org.jspecify.annotations.Nullable;

/// Whole views in memory, one copy of each. A copy answers as long as the collection that answers
/// is the one it was read from, under the same claim, and nothing was counted as changed since;
/// else the view is read anew. See ADR 0014.
final class HeldViews {

  /// A view that has grown beyond this is not held: it is read from the database instead.
  static final int MOST = 10_000;

  /// How lately this instance must have looked up who feeds the views. The engine does so twice a
  /// second.
  static final Duration CONFIRMED = Duration.ofSeconds(2);

  private final Map<String, Held> held = new ConcurrentHashMap<>();

  record Keyed<V>(String key, V view) {}

  private static final class Held {
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Copy copy;
  }

  /// @param views by key, in its order; null where there are too many
  private record Copy(Version version, @Nullable Map<String, Object> views) {}

  /// @param version how the view stands; null where nobody tells
  /// @param read all views of the collection, in the order of their keys, at most one more than
  ///   [#MOST]
  /// @return by key; null where the view cannot be held, or another is just reading it
  <V> @Nullable Map<String, V> of(
      Projection<V> view, @Nullable Version version, Supplier<List<Keyed<V>>> read) {
    if (version == null) {
      return null;
    }
    var one = held.computeIfAbsent(view.name(), _ -> new Held());
    var copy = one.copy;
    if (copy == null || !copy.version().covers(version)) {
      copy = renewed(one, version, read);
    }
    if (copy == null) {
      return null;
    }
    @SuppressWarnings("unchecked") // One view has one type.
    var views = (Map<String, V>) copy.views();
    return views;
  }

  /// Nobody waits for the one who reads, so that all are told at once where the database is away:
  /// meanwhile the others ask the database themselves.
  private static <V> @Nullable Copy renewed(
      Held one, Version version, Supplier<List<Keyed<V>>> read) {
    if (!one.reading.tryLock()) {
      return null;
    }
    try {
      var copy = one.copy;
      if (copy == null || !copy.version().covers(version)) {
        copy = new Copy(version, byKey(read.get()));
        one.copy = copy;
      }
      return copy;
    } finally {
      one.reading.unlock();
    }
  }

  private static <V> @Nullable Map<String, Object> byKey(List<Keyed<V>> all) {
    if (all.size() > MOST) {
      return null;
    }
    var views = new LinkedHashMap<String, Object>();
    all.forEach(each -> views.put(each.key(), each.view()));
    return Collections.unmodifiableMap(views);
  }
}
