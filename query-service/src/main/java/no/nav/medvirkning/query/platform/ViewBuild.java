package no.nav.medvirkning.query.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.query.platform.DeadLetters.Letter;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/// One collection of one view as it is being filled: takes batches of events in, each event once.
///
/// A document says in `_meta` which events it has seen, and is replaced only if it still stands as
/// it was read. So an event that comes again is left out, and of two instances that work on one
/// document the later must look again. Not thread-safe: one feeder at a time works on it.
final class ViewBuild<V> {

  /// How often a batch is done again because another instance was there first, before the feeder
  /// backs off.
  private static final int MAX_CONFLICTS = 5;

  private static final int CACHED_DOCUMENTS = 20_000;

  /// The embedded server would answer with all documents in one message, and the driver takes none
  /// above 48 MB.
  private static final int FOUND_AT_ONCE = 1_000;

  /// So much waits to be written at most, however many events are still to come.
  private static final int MOST_UNWRITTEN = 2_000;

  private static final int DUPLICATE_KEY = 11_000;
  private static final String AT = ViewDocuments.META + ".at";

  /// Below this the server is the embedded one.
  private static final int MONGODB_4_4 = 9;

  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

  private final Projection<V> projection;
  private final String collection;
  private final String claim;
  private final ViewRegistry registry;
  private final MongoDatabase database;
  private final MongoCollection<RawBsonDocument> documents;
  private final DeadLetters deadLetters;
  private final int ahead;
  private final Cache<String, Stored<V>> cache =
      Caffeine.newBuilder().maximumSize(CACHED_DOCUMENTS).executor(Runnable::run).build();
  private final BsonGenerator bson = new BsonGenerator();
  private final Set<String> parked = new HashSet<>();
  private final AtomicLong changes = new AtomicLong();

  /// What the documents in the collection have seen.
  private volatile Seen seen = Seen.NOTHING;

  /// What they have seen together with those that are not written yet.
  private Seen folded = Seen.NOTHING;

  private final Map<String, Unwritten<V>> unwritten = new HashMap<>();
  private int eventsAhead;

  /// Whether any document may have changed since [#seen] moved.
  private boolean isConcerned;

  private boolean replaces;

  /// Null where the collection holds, or may hold, what this build has not written itself.
  private @Nullable KnownKeys known;

  /// @param claim under which this instance works on the collection
  /// @param ahead most events that are folded before the documents they change are written, as long
  ///   as more events are waiting
  ViewBuild(
      Projection<V> projection,
      String collection,
      String claim,
      MongoDatabase database,
      ViewRegistry registry,
      DeadLetters deadLetters,
      int ahead) {
    this.projection = projection;
    this.collection = collection;
    this.claim = claim;
    this.registry = registry;
    this.database = database;
    this.documents = database.getCollection(collection, RawBsonDocument.class);
    this.deadLetters = deadLetters;
    this.ahead = ahead;
  }

  /// A document as it stands in the collection.
  ///
  /// @param exists as a document, be it a tombstone
  /// @param view null where there is none, or only a tombstone
  private record Stored<V>(boolean exists, Seen seen, @Nullable V view) {
    static <V> Stored<V> absent() {
      return new Stored<>(false, Seen.NOTHING, null);
    }
  }

  /// @param old as it stands in the collection
  private record Unwritten<V>(Stored<V> old, Stored<V> now) {}

  Projection<V> projection() {
    return projection;
  }

  String collection() {
    return collection;
  }

  String claim() {
    return claim;
  }

  Seen seen() {
    return seen;
  }

  /// Whether some documents wait to be written.
  boolean isAhead() {
    return !unwritten.isEmpty();
  }

  /// Counts up, before [#seen] moves, where a batch concerned a document. Whoever has read all
  /// documents after seeing a count has what is counted.
  long changes() {
    return changes.get();
  }

  ViewRegistry.Place place() {
    return new ViewRegistry.Place(collection, claim, seen, changes());
  }

  Set<String> parked() {
    return parked;
  }

  /// Starts over from what is stored: at first, and after anything went wrong.
  void load(Seen from) {
    cache.invalidateAll();
    parked.clear();
    parked.addAll(deadLetters.sequences(collection));
    changes.incrementAndGet();
    seen = from;
    folded = from;
    unwritten.clear();
    eventsAhead = 0;
    isConcerned = false;
    replaces = false;
    known = documents.find().limit(1).first() == null ? new KnownKeys() : null;
    var indexes = projection.indexes().stream().map(IndexModel::new).toList();
    if (!indexes.isEmpty()) {
      documents.createIndexes(indexes);
    }
  }

  /// The embedded server looks through all documents unless an index has exactly the filter's
  /// fields. It comes with the first document that is replaced: a view whose documents are written
  /// once and never again needs none.
  private void indexForReplacing() {
    if (!replaces && isEmbedded()) {
      documents.createIndex(
          Indexes.ascending(ViewDocuments.ID, AT), new IndexOptions().unique(true));
    }
    replaces = true;
  }

  private boolean isEmbedded() {
    var version = database.runCommand(new Document("isMaster", 1)).getInteger("maxWireVersion");
    return version != null && version < MONGODB_4_4;
  }

  /// Takes in those events of the batch that it has not seen. What cannot be taken in is parked.
  ///
  /// While more events are waiting, documents are kept back, so that one that many events change is
  /// written once. What is written is what [#seen()] tells, so a crash costs no more than the work.
  void apply(List<EventLog.Entry> batch, boolean moreWaiting) {
    var parking = new ArrayList<Letter>();
    var byKey = new LinkedHashMap<String, List<EventLog.Entry>>();
    for (var entry : batch) {
      if (!folded.covers(entry.position())) {
        sort(entry, byKey, parking);
      }
    }
    isConcerned |= !byKey.isEmpty();
    takeIn(byKey, parking, moreWaiting);
    if (!batch.isEmpty()) {
      folded = folded.and(batch.getLast().after());
      eventsAhead += batch.size();
    }
    if (unwritten.isEmpty()) {
      allIsWritten();
    }
  }

  /// Writes what was kept back.
  void flush() {
    if (!unwritten.isEmpty() && !written()) {
      throw overtaken();
    }
    allIsWritten();
  }

  private void allIsWritten() {
    if (isConcerned) {
      changes.incrementAndGet();
      isConcerned = false;
    }
    seen = folded;
    eventsAhead = 0;
  }

  private void sort(
      EventLog.Entry entry, Map<String, List<EventLog.Entry>> byKey, List<Letter> parking) {
    if (!parked.isEmpty() && parked.contains(aggregate(entry))) {
      parking.add(Letter.of(collection, aggregate(entry), entry, null));
      return;
    }
    Set<String> keys;
    try {
      keys = projection.keys(event(entry), entry.context());
    } catch (RuntimeException e) {
      parked.add(aggregate(entry));
      parking.add(Letter.of(collection, aggregate(entry), entry, e));
      return;
    }
    for (var key : keys) {
      if (parked.contains(key)) {
        parking.add(Letter.of(collection, key, entry, null));
      } else {
        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry);
      }
    }
  }

  private static String aggregate(EventLog.Entry entry) {
    return "#" + entry.aggregateId();
  }

  private static DomainEvent readable(EventLog.Entry entry) {
    if (entry.unreadable() != null) {
      throw entry.unreadable();
    }
    return event(entry);
  }

  /// Enough to tell the keys, also where what stands beside the event cannot be read: then only the
  /// views that the event concerns park it, each under its key.
  private static DomainEvent event(EventLog.Entry entry) {
    if (entry.event() == null) {
      throw entry.unreadable() == null
          ? new IllegalStateException("an event without content")
          : entry.unreadable();
    }
    return entry.event();
  }

  private void takeIn(
      Map<String, List<EventLog.Entry>> byKey, List<Letter> parking, boolean moreWaiting) {
    var canBeDoneAgain = unwritten.isEmpty();
    for (var attempt = 0; attempt < MAX_CONFLICTS; attempt++) {
      var letters = new ArrayList<>(parking);
      fold(byKey, letters);
      if (moreWaiting && letters.isEmpty() && mayWait()) {
        return;
      }
      if (attempt > 0 || !letters.isEmpty()) {
        checkClaim();
      }
      deadLetters.park(letters);
      if (written()) {
        letters.forEach(letter -> parked.add(letter.sequence()));
        return;
      }
      if (!canBeDoneAgain) {
        throw overtaken();
      }
    }
    throw new IllegalStateException("another instance keeps writing to " + collection);
  }

  /// The events before this batch are gone: the feeder starts again from what is stored.
  private IllegalStateException overtaken() {
    return new IllegalStateException("another instance has written to " + collection);
  }

  private boolean mayWait() {
    return !projection.isWrittenOnce() && unwritten.size() < MOST_UNWRITTEN && eventsAhead < ahead;
  }

  private void fold(Map<String, List<EventLog.Entry>> byKey, List<Letter> letters) {
    var before = stored(byKey.keySet());
    byKey.forEach((key, entries) -> {
      var old = before.getOrDefault(key, Stored.absent());
      var now = fold(key, old, entries, letters);
      if (now != null) {
        unwritten.merge(
            key,
            new Unwritten<>(old, now),
            (earlier, later) -> new Unwritten<>(earlier.old(), later.now()));
      }
    });
  }

  /// @return false where some document no longer stood as it was read; then nothing of it counts
  private boolean written() {
    var writes = new ArrayList<WriteModel<RawBsonDocument>>(unwritten.size());
    unwritten.forEach((key, change) -> writes.add(replace(key, change.old(), change.now())));
    var done = written(writes);
    if (done) {
      remember();
    } else {
      cache.invalidateAll(unwritten.keySet());
      known = null;
    }
    unwritten.clear();
    return done;
  }

  private void remember() {
    unwritten.forEach((key, change) -> {
      if (known != null) {
        known.add(key);
      }
      if (!projection.isWrittenOnce()) {
        cache.put(key, change.now());
      }
    });
  }

  /// Documents that are not as they were left, or events that do not fit them, may only mean that
  /// the collection is no longer ours, or that the database was emptied: then nothing is wrong with
  /// the events.
  private void checkClaim() {
    if (!registry.holds(collection, claim)) {
      throw new IllegalStateException("the claim on " + collection + " is lost");
    }
  }

  private Map<String, Stored<V>> stored(Collection<String> keys) {
    var found = new HashMap<String, Stored<V>>();
    var missing = new ArrayList<String>();
    for (var key : keys) {
      var waiting = unwritten.get(key);
      var at = waiting == null ? cache.getIfPresent(key) : waiting.now();
      if (at != null) {
        found.put(key, at);
      } else if (mayExist(key)) {
        missing.add(key);
      }
    }
    if (!missing.isEmpty()) {
      documents
          .find(Filters.in(ViewDocuments.ID, missing))
          .batchSize(FOUND_AT_ONCE)
          .forEach(document ->
              found.put(document.getString(ViewDocuments.ID).getValue(), stored(document)));
    }
    return found;
  }

  /// Another instance that still writes, out of its turn, knows documents that are not known here.
  /// Then ours meets its own as a duplicate key, and looks.
  private boolean mayExist(String key) {
    return known == null || known.mayHold(key);
  }

  private Stored<V> stored(RawBsonDocument document) {
    var meta = document.getDocument(ViewDocuments.META);
    var view =
        meta.containsKey(ViewDocuments.REMOVED)
            ? null
            : ViewDocuments.read(document, projection.type());
    return new Stored<>(true, Seen.from(meta), view);
  }

  /// @return null where nothing changed
  private @Nullable Stored<V> fold(
      String key, Stored<V> old, List<EventLog.Entry> entries, List<Letter> letters) {
    var view = old.view();
    var at = old.seen();
    var poisoned = false;
    for (var entry : entries) {
      if (at.covers(entry.position())) {
        continue;
      }
      if (poisoned) {
        letters.add(Letter.of(collection, key, entry, null));
        continue;
      }
      try {
        view = projection.apply(key, view, readable(entry), entry.context());
        at = at.and(entry.after());
      } catch (RuntimeException e) {
        poisoned = true;
        letters.add(Letter.of(collection, key, entry, e));
      }
    }
    return Objects.equals(view, old.view()) ? null : new Stored<>(true, at, view);
  }

  private WriteModel<RawBsonDocument> replace(String key, Stored<V> old, Stored<V> applied) {
    var document = ViewDocuments.write(bson, key, applied.seen(), applied.view());
    return old.exists()
        ? new ReplaceOneModel<>(
            new BsonDocument(ViewDocuments.ID, new BsonString(key))
                .append(AT, new BsonString(old.seen().text())),
            document)
        : new InsertOneModel<>(document);
  }

  /// @return false where some document no longer stood as it was read
  private boolean written(List<WriteModel<RawBsonDocument>> writes) {
    if (writes.isEmpty()) {
      return true;
    }
    if (writes.stream().anyMatch(ReplaceOneModel.class::isInstance)) {
      indexForReplacing();
    }
    try {
      var result = documents.bulkWrite(writes, UNORDERED);
      return result.getInsertedCount() + result.getMatchedCount() == writes.size();
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream()
          .map(BulkWriteError::getCode)
          .allMatch(code -> code == DUPLICATE_KEY)) {
        return false;
      }
      throw e;
    }
  }

  /// Takes in, in order, what was parked under each key, as far as it goes.
  ///
  /// @return the sequences that only a rebuild can mend: where an event's keys could not be told,
  ///   nobody knows which documents lack it
  Set<String> retry(EventLog log) {
    flush();
    known = null;
    var needRebuild = new HashSet<String>();
    for (var sequence : Set.copyOf(parked)) {
      if (sequence.startsWith("#")) {
        needRebuild.add(sequence);
      } else if (retry(log, sequence)) {
        parked.remove(sequence);
      }
    }
    return needRebuild;
  }

  private boolean retry(EventLog log, String key) {
    for (var letter : deadLetters.in(collection, key)) {
      var entry =
          log.read(
              letter.aggregateId(), letter.aggregateSequence(), letter.after(), letter.position());
      var failed = new ArrayList<Letter>();
      for (var written = false; !written; ) {
        cache.invalidate(key);
        failed.clear();
        var old = stored(List.of(key)).getOrDefault(key, Stored.absent());
        var applied = fold(key, old, List.of(entry), failed);
        written = applied == null || written(List.of(replace(key, old, applied)));
      }
      cache.invalidate(key);
      changes.incrementAndGet();
      if (!failed.isEmpty()) {
        deadLetters.park(failed);
        return false;
      }
      deadLetters.remove(letter);
    }
    return true;
  }
}
