package no.nav.medvirkning.platform.privacy;

import org.jspecify.annotations.Nullable;

/// The program cannot start with its master key; the message is one line for the person who started
/// it.
public final class MasterKeyUnusable extends RuntimeException {

  MasterKeyUnusable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
