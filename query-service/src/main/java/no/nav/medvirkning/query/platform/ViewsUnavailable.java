package no.nav.medvirkning.query.platform;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The views cannot answer now: the database cannot be reached, or a view has not seen the asker's
/// own write in time.
public final class ViewsUnavailable extends RuntimeException {

  private final Duration retryAfter;

  ViewsUnavailable(String message, Duration retryAfter, @Nullable Throwable cause) {
    super(message, cause);
    this.retryAfter = retryAfter;
  }

  public Duration retryAfter() {
    return retryAfter;
  }
}
