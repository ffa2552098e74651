package no.nav.medvirkning.query.platform;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// Reads the views from MongoDB, from whichever collection answers.
final class MongoViewReader implements ViewReader {

  private static final Duration LONGEST_READ = Duration.ofSeconds(2);

  /// The embedded server would answer with all documents in one message, and the driver takes none
  /// above 48 MB.
  private static final int AT_ONCE = 1_000;

  private static final CodecRegistry CODECS = MongoClientSettings.getDefaultCodecRegistry();

  private static final Bson PRESENT = Filters.exists(ViewDocuments.META + ".removed", false);

  private final MongoDatabase database;
  private final ViewStates states;
  private final Duration longestRead;
  private final HeldViews held = new HeldViews();

  MongoViewReader(MongoDatabase database, ViewStates states) {
    this(database, states, LONGEST_READ);
  }

  MongoViewReader(MongoDatabase database, ViewStates states, Duration longestRead) {
    this.database = database;
    this.states = states;
    this.longestRead = longestRead;
  }

  @Override
  public <V> Optional<V> find(Projection<V> view, String key) {
    var inMemory = inMemory(view);
    if (inMemory != null) {
      return Optional.ofNullable(inMemory.get(key));
    }
    return ask(
        view,
        documents ->
            Optional.ofNullable(documents.find(Filters.eq(ViewDocuments.ID, key)).first())
                .filter(MongoViewReader::isPresent)
                .map(document -> ViewDocuments.read(document, view.type())));
  }

  @Override
  public <V> List<V> findAll(Projection<V> view, Collection<String> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    var inMemory = inMemory(view);
    if (inMemory != null) {
      return keys.stream().distinct().map(inMemory::get).filter(Objects::nonNull).toList();
    }
    return ask(
        view,
        documents -> {
          var found = new HashMap<String, V>();
          documents
              .find(Filters.in(ViewDocuments.ID, keys))
              .batchSize(AT_ONCE)
              .forEach(document -> {
                if (isPresent(document)) {
                  found.put(key(document), ViewDocuments.read(document, view.type()));
                }
              });
          return keys.stream().distinct().filter(found::containsKey).<V>map(found::get).toList();
        });
  }

  @Override
  public <V> List<V> all(Projection<V> view) {
    if (!view.isHeld()) {
      throw new IllegalArgumentException(view.name() + " may be too large to be read at once");
    }
    var inMemory = inMemory(view);
    return inMemory == null
        ? query(view, Filters.empty(), order(List.of()), 0)
        : List.copyOf(inMemory.values());
  }

  /// @return null where the view is not held in memory just now
  private <V> @Nullable Map<String, V> inMemory(Projection<V> view) {
    if (!view.isHeld() || !states.areConfirmedWithin(HeldViews.CONFIRMED)) {
      return null;
    }
    var state = Consistency.await(states, view.name());
    return held.of(view, state.version(), () -> ask(state, documents -> read(view, documents)));
  }

  private static <V> List<HeldViews.Keyed<V>> read(
      Projection<V> view, MongoCollection<RawBsonDocument> documents) {
    var found = new ArrayList<HeldViews.Keyed<V>>();
    documents
        .find(PRESENT)
        .sort(order(List.of()))
        .limit(HeldViews.MOST + 1)
        .batchSize(AT_ONCE)
        .forEach(document ->
            found.add(
                new HeldViews.Keyed<>(key(document), ViewDocuments.read(document, view.type()))));
    return found;
  }

  /// Each batch has the time that a read has: going through all of them may take longer.
  @Override
  public <V> Stream<V> stream(Projection<V> view, Bson filter, List<SortField> sort) {
    return ask(
        view,
        documents -> {
          var cursor =
              documents
                  .find(present(filter))
                  .sort(order(sort))
                  .batchSize(AT_ONCE)
                  .timeoutMode(TimeoutMode.ITERATION)
                  .iterator();
          return Stream.iterate(next(cursor), Optional::isPresent, _ -> next(cursor))
              .flatMap(Optional::stream)
              .map(document -> ViewDocuments.read(document, view.type()))
              .onClose(cursor::close);
        });
  }

  private static Optional<RawBsonDocument> next(MongoCursor<RawBsonDocument> cursor) {
    try {
      return cursor.hasNext() ? Optional.of(cursor.next()) : Optional.empty();
    } catch (MongoException e) {
      throw ViewsUnavailable.because(e);
    }
  }

  @Override
  public <V> List<V> query(Projection<V> view, Bson filter, Bson sort, int limit) {
    return ask(
        view,
        documents -> {
          var found = new ArrayList<V>();
          documents
              .find(present(filter))
              .sort(sort)
              .limit(limit)
              .batchSize(AT_ONCE)
              .forEach(document -> found.add(ViewDocuments.read(document, view.type())));
          return found;
        });
  }

  @Override
  public <V> Page<V> page(
      Projection<V> view, Bson filter, List<SortField> sort, int limit, @Nullable String cursor) {
    return page(view, filter, Filters.empty(), sort, limit, cursor);
  }

  @Override
  public <V> Page<V> page(
      Projection<V> view,
      Bson filter,
      Bson within,
      List<SortField> sort,
      int limit,
      @Nullable String cursor) {
    var place = new Cursor(view.name(), filter, sort);
    var all = Filters.and(filter, within);
    var from = cursor == null ? all : Filters.and(all, place.after(cursor));
    return ask(
        view,
        documents -> {
          var found = new ArrayList<RawBsonDocument>();
          documents.find(present(from)).sort(order(sort)).limit(limit + 1).into(found);
          var items =
              found.stream()
                  .limit(limit)
                  .map(document -> ViewDocuments.read(document, view.type()))
                  .toList();
          return new Page<>(items, found.size() > limit ? place.at(found.get(limit - 1)) : null);
        });
  }

  @Override
  public <V> List<String> keys(Projection<V> view, Bson filter, int limit) {
    return ask(
        view,
        documents -> {
          var keys = new ArrayList<String>();
          documents
              .find(present(filter))
              .projection(Projections.include(ViewDocuments.ID))
              .limit(limit)
              .forEach(document -> keys.add(key(document)));
          return keys;
        });
  }

  @Override
  public <V> long count(Projection<V> view, Bson filter) {
    return ask(view, documents -> documents.countDocuments(present(filter)));
  }

  @Override
  public <V> Map<String, Long> countBy(Projection<V> view, Bson filter, String field) {
    return ask(
        view,
        documents -> {
          var found = new HashMap<String, Long>();
          documents
              .aggregate(
                  List.of(
                      Aggregates.match(present(filter)),
                      Aggregates.group("$" + field, Accumulators.sum("count", 1L))))
              .forEach(group -> found.put(key(group), group.getNumber("count").longValue()));
          return found;
        });
  }

  private <V, R> R ask(Projection<V> view, Function<MongoCollection<RawBsonDocument>, R> question) {
    return ask(Consistency.await(states, view.name()), question);
  }

  private <R> R ask(
      ViewStates.Current state, Function<MongoCollection<RawBsonDocument>, R> question) {
    try {
      return question.apply(
          database
              .getCollection(state.stored().collection(), RawBsonDocument.class)
              .withTimeout(longestRead.toMillis(), TimeUnit.MILLISECONDS));
    } catch (MongoException e) {
      throw ViewsUnavailable.because(e);
    }
  }

  /// Asked for by key, a tombstone is left out here: the embedded server has no index for a filter
  /// with more in it.
  private static boolean isPresent(RawBsonDocument document) {
    return !document.getDocument(ViewDocuments.META).containsKey("removed");
  }

  /// As one flat list of conditions: the embedded server holds every document against each part of
  /// a filter, those that say nothing too.
  private static Bson present(Bson filter) {
    var all = new ArrayList<Bson>();
    flatten(filter.toBsonDocument(BsonDocument.class, CODECS), all);
    all.add(PRESENT);
    return Filters.and(all);
  }

  private static void flatten(BsonDocument filter, List<Bson> into) {
    if (filter.size() == 1 && filter.containsKey("$and")) {
      filter.getArray("$and").forEach(part -> flatten(part.asDocument(), into));
    } else if (!filter.isEmpty()) {
      into.add(filter);
    }
  }

  private static Bson order(List<SortField> sort) {
    var fields = new ArrayList<Bson>();
    sort.forEach(field ->
        fields.add(
            field.ascending() ? Sorts.ascending(field.name()) : Sorts.descending(field.name())));
    fields.add(Sorts.ascending(ViewDocuments.ID));
    return Sorts.orderBy(fields);
  }

  private static String key(RawBsonDocument document) {
    return document.getString(ViewDocuments.ID).getValue();
  }
}
