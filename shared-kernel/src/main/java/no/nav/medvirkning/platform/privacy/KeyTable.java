package no.nav.medvirkning.platform.privacy;

import java.time.Instant;
import java.util.Optional;
import no.nav.medvirkning.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Where wrapped person keys are kept. What a method has written is durable when it returns.
interface KeyTable {

  /// @param wrappedKey base64; null once it is destroyed
  record Entry(PersonId person, @Nullable String wrappedKey) {}

  Optional<Entry> find(PersonId person);

  /// Any entry that still has its key.
  Optional<Entry> any();

  /// Stores the key unless the person has an entry, be it a tombstone.
  ///
  /// @return the entry that stands
  Entry putIfAbsent(PersonId person, String wrappedKey);

  /// Leaves a tombstone in place of the key, also where there was no key.
  void destroy(PersonId person, Instant at);
}
