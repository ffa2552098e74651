package no.nav.medvirkning.query.platform;

import com.mongodb.MongoException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The views cannot answer now: the database cannot be reached, or a view has not seen the asker's
/// own write in time.
public final class ViewsUnavailable extends RuntimeException {

  private static final Duration A_SECOND = Duration.ofSeconds(1);

  private final Duration retryAfter;

  ViewsUnavailable(String message, Duration retryAfter, @Nullable Throwable cause) {
    super(message, cause);
    this.retryAfter = retryAfter;
  }

  static ViewsUnavailable because(MongoException cause) {
    return new ViewsUnavailable(
        "the views cannot be read: " + cause.getClass().getSimpleName(), A_SECOND, cause);
  }

  public Duration retryAfter() {
    return retryAfter;
  }
}
