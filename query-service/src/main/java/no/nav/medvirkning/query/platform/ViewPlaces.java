package no.nav.medvirkning.query.platform;

import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Tells at which place in the event log an answer was given.
public final class ViewPlaces {

  private static final int TRIES = 20;
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

  private final ViewStates states;

  ViewPlaces(ViewStates states) {
    this.states = states;
  }

  /// An answer, and the position of the newest event that it counts: nothing after it, and all
  /// before.
  public record Placed<T>(T answer, long position) {}

  /// Asks again where the views moved on meanwhile, or do not stand at the same place.
  ///
  /// @throws ViewsUnavailable where they do not come to rest within a second
  public <T> Placed<T> of(Collection<? extends Projection<?>> views, Supplier<T> question) {
    for (var attempt = 0; attempt < TRIES; attempt++) {
      var before = common(views);
      if (before != null) {
        var answer = question.get();
        if (before.equals(common(views))) {
          return new Placed<>(answer, before);
        }
      }
      pause();
    }
    throw new ViewsUnavailable("the views do not come to rest", RETRY_AFTER, null);
  }

  /// Null where they stand at different places, or where one is not known.
  private @Nullable Long common(Collection<? extends Projection<?>> views) {
    var all = states.all();
    var known = views.stream().map(view -> all.get(view.name())).filter(Objects::nonNull).toList();
    if (known.size() < views.size()) {
      return null;
    }
    var distinct = known.stream().mapToLong(state -> state.seen().position()).distinct().toArray();
    return distinct.length == 1 ? Long.valueOf(distinct[0]) : null;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ViewsUnavailable("interrupted", RETRY_AFTER, e);
    }
  }
}
