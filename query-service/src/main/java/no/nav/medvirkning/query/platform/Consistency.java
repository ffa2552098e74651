package no.nav.medvirkning.query.platform;

import java.time.Duration;

/// What the request being answered wants to see: the position of the asker's own last write.
final class Consistency {

  /// How long a query waits for it before it answers 503.
  static final Duration WAIT = Duration.ofSeconds(5);

  static final ScopedValue<Long> REQUIRED = ScopedValue.newInstance();

  private Consistency() {}

  /// @return what answers for the view, once it has seen what the request wants to see
  static ViewStates.Current await(ViewStates states, String view) {
    return REQUIRED.isBound() ? states.await(view, REQUIRED.get(), WAIT) : states.answering(view);
  }
}
