package no.nav.medvirkning.query.platform;

import java.time.Duration;
import java.util.Collection;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Tells at which place in the event log an answer was given.
///
/// Whether views stand at a place says only that they have seen what lies before it; a document may
/// be ahead of it. So it is the log that is asked: where its newest event is the same after the
/// answer as before, the answer can count nothing that came later, on whichever instance it was
/// given.
public final class ViewPlaces {

  private static final int TRIES = 5;
  private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

  private final ViewStates states;
  private final LongSupplier newest;

  /// @param newest the position of the newest event, asked of the store each time
  ViewPlaces(ViewStates states, LongSupplier newest) {
    this.states = states;
    this.newest = newest;
  }

  /// An answer, and the position of the newest event that it counts: nothing after it, and all
  /// before.
  public record Placed<T>(T answer, long position) {}

  /// Asks again where something was recorded meanwhile.
  ///
  /// @throws ViewsUnavailable where the views do not come that far, or the log does not come to
  ///   rest
  public <T> Placed<T> of(Collection<? extends Projection<?>> views, Supplier<T> question) {
    for (var attempt = 0; attempt < TRIES; attempt++) {
      var position = newest.getAsLong();
      views.forEach(view -> states.await(view.name(), position, Consistency.WAIT));
      var answer = question.get();
      if (newest.getAsLong() == position) {
        return new Placed<>(answer, position);
      }
    }
    throw new ViewsUnavailable("events keep coming", RETRY_AFTER, null);
  }
}
