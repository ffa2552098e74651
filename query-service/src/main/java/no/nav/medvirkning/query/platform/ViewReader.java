package no.nav.medvirkning.query.platform;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// Reads the stored views. A view's fields stand in its document under their record names
/// (`mandate.termYears` for a nested one), ids and dates as strings, so that filters and sorts name
/// them plainly; `_id` is the view's key.
///
/// Every method first waits, within bounds, until the view has seen the write that the request's
/// consistency token names, and throws [ViewsUnavailable] (503 with Retry-After) where that takes
/// too long or the views cannot be reached.
public interface ViewReader {

  /// The view under `key`.
  <V> Optional<V> find(Projection<V> view, String key);

  /// The views under `keys`, in the order of the keys; a key without a view is left out.
  <V> List<V> findAll(Projection<V> view, Collection<String> keys);

  /// All views, in the order of their keys, of one that is held in memory ([Projection#isHeld]); of
  /// such a one, [#find] and [#findAll] answer from memory too.
  <V> List<V> all(Projection<V> view);

  /// At most `limit` views that the filter lets through. For what people page through, use [#page].
  <V> List<V> query(Projection<V> view, Bson filter, Bson sort, int limit);

  /// One page of the views that the filter lets through, from the cursor on. The key is always the
  /// last sort field.
  ///
  /// @param cursor as the page before gave it; null for the first page
  /// @throws InvalidParameter where the cursor is not one of this filter and sort
  <V> Page<V> page(
      Projection<V> view, Bson filter, List<SortField> sort, int limit, @Nullable String cursor);

  /// As [#page], of the views that `within` lets through too. A cursor belongs to the filter and
  /// the sort alone, so that `within` may grow from one page to the next, as the keys of another
  /// view do.
  <V> Page<V> page(
      Projection<V> view,
      Bson filter,
      Bson within,
      List<SortField> sort,
      int limit,
      @Nullable String cursor);

  /// All views that the filter lets through, one after another: however many there are, only some
  /// of them are in memory at a time, and the database goes through them once. To be closed.
  <V> Stream<V> stream(Projection<V> view, Bson filter, List<SortField> sort);

  /// The keys of at most `limit` views that the filter lets through, in no order. The views
  /// themselves are not read.
  <V> List<String> keys(Projection<V> view, Bson filter, int limit);

  /// How many views the filter lets through.
  <V> long count(Projection<V> view, Bson filter);

  /// How many views the filter lets through for each value of a text field, in one pass; a value
  /// that none has is left out.
  <V> Map<String, Long> countBy(Projection<V> view, Bson filter, String field);
}
