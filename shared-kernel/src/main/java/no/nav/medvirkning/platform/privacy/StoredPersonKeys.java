package no.nav.medvirkning.platform.privacy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.mongodb.client.MongoClient;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import no.nav.medvirkning.Id;
import no.nav.medvirkning.person.TextId;
import org.jspecify.annotations.Nullable;

/// Person keys (AES-256-GCM), wrapped by the master key and kept in a table apart from the events.
///
/// Unwrapped keys are kept for [#KEPT], so that is how long another instance can still read after a
/// key is destroyed; this instance forgets it at once.
public final class StoredPersonKeys implements PersonKeys {

  static final Duration KEPT = Duration.ofSeconds(5);
  private static final int MOST_KEPT = 50_000;

  private final KeyTable table;
  private final MasterKey masterKey;
  private final Clock clock;
  private final Cache<UUID, Aead> kept =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();

  StoredPersonKeys(KeyTable table, MasterKey masterKey, Clock clock) {
    this.table = table;
    this.masterKey = masterKey;
    this.clock = clock;
  }

  /// @param dataSource a database that has the table `person_key`
  /// @throws MasterKeyUnusable where the stored keys were wrapped by another
  public static StoredPersonKeys inDatabase(
      DataSource dataSource, MasterKey masterKey, Clock clock) {
    var keys = new StoredPersonKeys(new JdbcKeyTable(dataSource), masterKey, clock);
    keys.checkMasterKey();
    return keys;
  }

  /// Does not talk to MongoDB yet: a service starts while it is down.
  public static StoredPersonKeys inMongo(MongoClient client, MasterKey masterKey, Clock clock) {
    return new StoredPersonKeys(new MongoKeyTable(client), masterKey, clock);
  }

  @Override
  public Aead forWriting(Id subject) {
    var key = kept(subject, this::findOrMake);
    if (key == null) {
      throw new PersonErased(subject);
    }
    return key;
  }

  @Override
  public Optional<Aead> forReading(Id subject) {
    return Optional.ofNullable(kept(subject, table::find));
  }

  @Override
  public void destroy(Id subject) {
    var entry = entryOf(subject);
    table.destroy(entry, clock.instant());
    kept.invalidate(entry);
  }

  /// The id under which the subject's key is kept. A text has another than a person with the same
  /// id, so that nobody can make one thing's key another's by choosing its id, and have it
  /// destroyed.
  private static UUID entryOf(Id subject) {
    return subject instanceof TextId
        ? UUID.nameUUIDFromBytes(("text/" + subject.value()).getBytes(StandardCharsets.US_ASCII))
        : subject.value();
  }

  /// A missing key is never kept: the next event may have made it.
  @SuppressWarnings("NullAway") // the cache keeps nothing where the function returns null
  private @Nullable Aead kept(Id subject, Function<UUID, Optional<KeyTable.Entry>> load) {
    return kept.get(entryOf(subject), absent -> load.apply(absent).map(this::unwrap).orElse(null));
  }

  /// Two instances may come here at once: both go on with the key that was stored first.
  private Optional<KeyTable.Entry> findOrMake(UUID subject) {
    return table.find(subject).or(() -> Optional.of(make(subject)));
  }

  private KeyTable.Entry make(UUID subject) {
    try {
      return table.putIfAbsent(subject, masterKey.newPersonKey(subject));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a person key could not be made", e);
    }
  }

  @SuppressWarnings("NullAway") // Optional.map takes null for empty
  private @Nullable Aead unwrap(KeyTable.Entry entry) {
    var wrapped = entry.wrappedKey();
    if (wrapped == null) {
      return null;
    }
    try {
      return masterKey.unwrap(entry.subject(), wrapped);
    } catch (GeneralSecurityException e) {
      throw new MasterKeyUnusable("The master key does not fit the stored person keys.", e);
    }
  }

  private void checkMasterKey() {
    table.any().ifPresent(this::unwrap);
  }
}
