package no.nav.medvirkning.platform.eventstore;

import org.jspecify.annotations.Nullable;

/// The data folder cannot be used; the message is one line for the person who started the program.
public final class DataFolderUnusable extends RuntimeException {

  public DataFolderUnusable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
