package no.nav.medvirkning.platform.privacy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where wrapped person keys are kept. What a method has written is durable when it returns.
interface KeyTable {

  /// @param wrappedKey base64; null once it is destroyed
  record Entry(UUID subject, @Nullable String wrappedKey) {}

  Optional<Entry> find(UUID subject);

  /// Any entry that still has its key.
  Optional<Entry> any();

  /// Stores the key unless the subject has an entry, be it a tombstone.
  ///
  /// @return the entry that stands
  Entry putIfAbsent(UUID subject, String wrappedKey);

  /// Leaves a tombstone in place of the key, also where there was no key.
  void destroy(UUID subject, Instant at);
}
