package no.nav.medvirkning.query.platform;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/// The events that a view could not take in, and those of the same key that wait behind them, in
/// order. Each names its event in the event store and holds nothing of its content.
final class DeadLetters {

  private static final Comparator<Letter> ARRIVAL =
      Comparator.<Letter>comparingLong(letter -> letter.after().position())
          .thenComparing(
              Comparator.<Letter>comparingInt(letter -> letter.after().gaps().size()).reversed());

  private final MongoCollection<BsonDocument> letters;
  private final Clock clock;

  DeadLetters(MongoDatabase database, Clock clock) {
    this.letters = database.getCollection("deadletters", BsonDocument.class);
    this.clock = clock;
  }

  /// One parked event.
  ///
  /// @param sequence the view's key; `#` and the aggregate's id where the event's keys could not be
  ///   told
  /// @param error what went wrong; null for an event that waits behind another
  record Letter(
      String collection,
      String sequence,
      String aggregateId,
      long aggregateSequence,
      long position,
      Seen after,
      @Nullable String error) {

    static Letter of(
        String collection, String sequence, EventLog.Entry entry, @Nullable Throwable error) {
      return new Letter(
          collection,
          sequence,
          entry.aggregateId(),
          entry.context().sequence(),
          entry.position(),
          entry.after(),
          error == null ? null : describe(error));
    }

    /// Where it failed, without the message: a message may quote what a person wrote.
    private static String describe(Throwable error) {
      var at = error.getStackTrace().length == 0 ? "" : " at " + error.getStackTrace()[0];
      return error.getClass().getName() + at;
    }

    String id() {
      return collection + "|" + sequence + "|" + position;
    }
  }

  void park(List<Letter> parked) {
    var writes = new ArrayList<WriteModel<BsonDocument>>();
    for (var letter : parked) {
      var one = eq("_id", letter.id());
      writes.add(
          letter.error() == null
              ? new UpdateOneModel<>(
                  one,
                  new BsonDocument("$setOnInsert", toBson(letter)),
                  new UpdateOptions().upsert(true))
              : new ReplaceOneModel<>(one, toBson(letter), new ReplaceOptions().upsert(true)));
    }
    if (!writes.isEmpty()) {
      letters.bulkWrite(writes);
    }
  }

  Set<String> sequences(String collection) {
    return letters
        .distinct("sequence", eq("collection", collection), String.class)
        .into(new HashSet<>());
  }

  /// In the order in which they came; a late event of a lower index came after those above it.
  List<Letter> in(String collection, String sequence) {
    var found = new ArrayList<Letter>();
    letters
        .find(and(eq("collection", collection), eq("sequence", sequence)))
        .forEach(bson -> found.add(from(bson)));
    found.sort(ARRIVAL);
    return found;
  }

  List<Letter> in(String collection, int limit) {
    var found = new ArrayList<Letter>();
    letters
        .find(eq("collection", collection))
        .sort(Sorts.ascending("position"))
        .limit(limit)
        .forEach(bson -> found.add(from(bson)));
    return found;
  }

  long count(String collection) {
    return letters.countDocuments(eq("collection", collection));
  }

  /// Of all views.
  long count() {
    return letters.countDocuments();
  }

  void remove(Letter letter) {
    letters.deleteOne(eq("_id", letter.id()));
  }

  void removeAll(String collection) {
    letters.deleteMany(eq("collection", collection));
  }

  private BsonDocument toBson(Letter letter) {
    var bson =
        new BsonDocument("_id", new BsonString(letter.id()))
            .append("collection", new BsonString(letter.collection()))
            .append("sequence", new BsonString(letter.sequence()))
            .append("aggregateId", new BsonString(letter.aggregateId()))
            .append("aggregateSequence", new BsonInt64(letter.aggregateSequence()))
            .append("position", new BsonInt64(letter.position()))
            .append("after", letter.after().toBson())
            .append("parkedAt", new BsonDateTime(clock.millis()));
    if (letter.error() != null) {
      bson.append("error", new BsonString(letter.error()));
    }
    return bson;
  }

  private static Letter from(BsonDocument bson) {
    return new Letter(
        bson.getString("collection").getValue(),
        bson.getString("sequence").getValue(),
        bson.getString("aggregateId").getValue(),
        bson.getNumber("aggregateSequence").longValue(),
        bson.getNumber("position").longValue(),
        Seen.from(bson.getDocument("after")),
        bson.containsKey("error") ? bson.getString("error").getValue() : null);
  }
}
