package no.nav.medvirkning.query.platform;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// What is written down about the views, apart from the views themselves: which collections there
/// are and how far each has come (`projections`), and which of them answers (`views`).
///
/// Each collection has one owner at a time, named by its claim: an id made when it was claimed. The
/// owner renews its claim by counting a beat up; whoever sees a beat lie still for the length of a
/// lease, by its own clock, may take the claim. No two clocks are compared.
final class ViewRegistry {

  private final MongoCollection<BsonDocument> builds;
  private final MongoCollection<BsonDocument> answering;

  ViewRegistry(MongoDatabase database) {
    this.builds = database.getCollection("projections", BsonDocument.class);
    this.answering = database.getCollection("views", BsonDocument.class);
  }

  /// One collection of one view.
  ///
  /// @param owner the claim; null where nobody has one
  /// @param number counts a view's collections; a later one replaces an earlier one
  /// @param changes how often its documents may have changed since it was claimed
  /// @param caughtUp it has once reached the end of the log
  /// @param retiredAt epoch milliseconds; null while it is of use
  record Build(
      String collection,
      String view,
      int version,
      int number,
      @Nullable String owner,
      long beat,
      Seen seen,
      long changes,
      boolean caughtUp,
      boolean retry,
      @Nullable Long retiredAt) {

    private static Build from(BsonDocument bson) {
      return new Build(
          bson.getString("_id").getValue(),
          bson.getString("view").getValue(),
          bson.getNumber("version").intValue(),
          bson.getNumber("number").intValue(),
          bson.containsKey("owner") ? bson.getString("owner").getValue() : null,
          bson.getNumber("beat").longValue(),
          Seen.from(bson),
          bson.getNumber("changes", new BsonInt64(0)).longValue(),
          bson.getBoolean("caughtUp", BsonBoolean.FALSE).getValue(),
          bson.getBoolean("retry", BsonBoolean.FALSE).getValue(),
          bson.containsKey("retiredAt") ? bson.getNumber("retiredAt").longValue() : null);
    }
  }

  /// The builds of all views, those of one view in their order.
  List<Build> builds() {
    var found = new ArrayList<Build>();
    builds.find().forEach(bson -> found.add(Build.from(bson)));
    found.sort(Comparator.comparing(Build::view).thenComparingInt(Build::number));
    return found;
  }

  Optional<Build> build(String collection) {
    return Optional.ofNullable(builds.find(eq("_id", collection)).first()).map(Build::from);
  }

  /// The collection that answers for each view.
  Map<String, String> answering() {
    var found = new HashMap<String, String>();
    answering
        .find()
        .forEach(bson ->
            found.put(bson.getString("_id").getValue(), bson.getString("collection").getValue()));
    return found;
  }

  /// Adds an empty collection to be filled. It answers at once where the view has no other.
  void add(String view, int version, List<Build> all) {
    var siblings = all.stream().filter(build -> build.view().equals(view)).toList();
    var number = siblings.stream().mapToInt(Build::number).max().orElse(0) + 1;
    var plain = view + "_v" + version;
    var taken = siblings.stream().anyMatch(build -> build.collection().equals(plain));
    var name = taken ? plain + "_" + number : plain;
    insert(
        builds,
        new BsonDocument("_id", new BsonString(name))
            .append("view", new BsonString(view))
            .append("version", new BsonInt32(version))
            .append("number", new BsonInt32(number))
            .append("beat", new BsonInt64(0))
            .append("position", new BsonInt64(-1)));
    if (siblings.isEmpty()) {
      insert(
          answering,
          new BsonDocument("_id", new BsonString(view)).append("collection", new BsonString(name)));
    }
  }

  /// Another instance may have added the same; then that one holds.
  private static void insert(MongoCollection<BsonDocument> collection, BsonDocument document) {
    try {
      collection.insertOne(document);
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
    }
  }

  /// @return false where another instance was quicker
  boolean claim(Build build, String claim) {
    return update(
        and(eq("_id", build.collection()), eq("beat", build.beat())),
        Updates.combine(
            Updates.set("owner", claim), Updates.set("changes", 0L), Updates.inc("beat", 1L)));
  }

  boolean renew(String collection, String claim) {
    return update(owned(collection, claim), Updates.inc("beat", 1L));
  }

  void release(String collection, String claim) {
    update(owned(collection, claim), Updates.unset("owner"));
  }

  /// How far a collection has come, under the claim it was fed.
  record Place(String collection, String claim, Seen seen, long changes) {}

  /// Writes down how far each collection has come.
  ///
  /// @return the collections whose claim is lost
  Set<String> advance(List<Place> places) {
    var writes = new ArrayList<WriteModel<BsonDocument>>();
    for (var place : places) {
      var seen = place.seen();
      writes.add(
          new UpdateOneModel<>(
              owned(place.collection(), place.claim()),
              Updates.combine(
                  Updates.set("position", seen.position()),
                  Updates.set("changes", place.changes()),
                  seen.gaps().isEmpty()
                      ? Updates.unset("gaps")
                      : Updates.set("gaps", List.copyOf(seen.gaps())))));
    }
    if (builds.bulkWrite(writes).getMatchedCount() == writes.size()) {
      return Set.of();
    }
    return places.stream()
        .filter(place -> !holds(place.collection(), place.claim()))
        .map(Place::collection)
        .collect(Collectors.toSet());
  }

  boolean holds(String collection, String claim) {
    return builds.countDocuments(owned(collection, claim)) == 1;
  }

  void caughtUp(String collection, String claim) {
    update(owned(collection, claim), Updates.set("caughtUp", true));
  }

  /// From now on `next` answers, unless another than `previous` has come to answer.
  boolean takeOver(String view, String previous, String next) {
    return answering
            .updateOne(
                and(eq("_id", view), eq("collection", previous)), Updates.set("collection", next))
            .getMatchedCount()
        == 1;
  }

  void retire(String collection, long at) {
    update(and(eq("_id", collection), exists("retiredAt", false)), Updates.set("retiredAt", at));
  }

  void requestRetry(String collection) {
    update(eq("_id", collection), Updates.set("retry", true));
  }

  void retried(String collection) {
    update(eq("_id", collection), Updates.unset("retry"));
  }

  void remove(String collection) {
    builds.deleteOne(eq("_id", collection));
  }

  private boolean update(Bson filter, Bson change) {
    return builds.updateOne(filter, change).getMatchedCount() == 1;
  }

  private static Bson owned(String collection, String claim) {
    return and(eq("_id", collection), eq("owner", claim));
  }
}
