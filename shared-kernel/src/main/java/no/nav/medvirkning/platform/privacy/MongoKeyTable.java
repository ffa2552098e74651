package no.nav.medvirkning.platform.privacy;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;

/// Keeps the keys in a Mongo database of their own, away from the read models, for Axon Server has
/// no table to put them in.
final class MongoKeyTable implements KeyTable {

  private static final String KEY = "wrappedKey";
  private static final String DESTROYED = "destroyedAt";
  private static final int DUPLICATE = 11000;

  private final MongoCollection<Document> keys;

  MongoKeyTable(MongoClient client) {
    keys =
        client
            .getDatabase("medvirkning_keys")
            .getCollection("person_key")
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  @Override
  public Optional<Entry> find(UUID subject) {
    return first(Filters.eq(subject.toString()));
  }

  @Override
  public Optional<Entry> any() {
    return first(Filters.exists(KEY));
  }

  @Override
  public Entry putIfAbsent(UUID subject, String wrappedKey) {
    upsert(subject, Updates.setOnInsert(KEY, wrappedKey));
    return find(subject).orElseThrow();
  }

  @Override
  public void destroy(UUID subject, Instant at) {
    upsert(subject, Updates.combine(Updates.unset(KEY), Updates.min(DESTROYED, Date.from(at))));
  }

  private void upsert(UUID subject, Bson update) {
    Supplier<Object> write =
        () ->
            keys.updateOne(
                Filters.eq(subject.toString()), update, new UpdateOptions().upsert(true));
    asking(() -> {
      try {
        return write.get();
      } catch (MongoWriteException e) {
        if (e.getCode() != DUPLICATE) {
          throw e;
        }
        return write.get(); // another instance inserted it between this one's look and its insert
      }
    });
  }

  private Optional<Entry> first(Bson filter) {
    return asking(() -> Optional.ofNullable(keys.find(filter).first()).map(MongoKeyTable::entry));
  }

  private static Entry entry(Document document) {
    return new Entry(UUID.fromString(document.getString("_id")), document.getString(KEY));
  }

  private static <T> T asking(Supplier<T> work) {
    try {
      return work.get();
    } catch (MongoException e) {
      throw new PersonKeysUnavailable(e);
    }
  }
}
