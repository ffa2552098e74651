package no.nav.medvirkning.command.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.nav.medvirkning.platform.events.EventMetadata;

/// The idempotency keys of the last commands that an aggregate accepted, from its events' metadata:
/// the same command sent again is answered and not done again, across restarts and instances, with
/// no other store.
final class Receipts {

  /// A repeat comes soon after the first try; this many later commands to the same aggregate are
  /// allowed between them.
  static final int REMEMBERED = 1_000;

  private final LinkedHashMap<String, Receipt> byKey;

  Receipts() {
    this(Map.of());
  }

  @JsonCreator
  Receipts(Map<String, Receipt> byKey) {
    this.byKey = new LinkedHashMap<>(byKey);
  }

  /// Takes in the metadata of one event.
  void remember(EventMetadata metadata, long version) {
    if (metadata.idempotencyKey() != null && metadata.requestHash() != null) {
      byKey.put(metadata.idempotencyKey(), new Receipt(metadata.requestHash(), version));
      if (byKey.size() > REMEMBERED) {
        byKey.pollFirstEntry();
      }
    }
  }

  /// What came of the command with this key; empty where the key is new.
  Optional<Receipt> find(String idempotencyKey) {
    return Optional.ofNullable(byKey.get(idempotencyKey));
  }

  @JsonValue
  Map<String, Receipt> byKey() {
    return byKey;
  }

  /// @param requestHash hash of the command's content
  /// @param version the aggregate's version after the command
  record Receipt(String requestHash, long version) {}
}
