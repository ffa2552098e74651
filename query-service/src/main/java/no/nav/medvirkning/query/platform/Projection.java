package no.nav.medvirkning.query.platform;

import java.util.List;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// Builds one view from events: a pure function and nothing else. The engine reads, writes, guards,
/// parks and rebuilds.
///
/// @param <V> the view: an immutable record, stored as one document under its key
public interface Projection<V> {

  /// The collection's base name, such as `councilstatus`.
  String name();

  /// Raised whenever the view's shape or meaning changes: the engine then fills a new collection
  /// and takes over when it has caught up.
  int version();

  Class<V> type();

  /// The keys of the views that the event concerns; empty for an event that this view leaves aside.
  /// An exhaustive switch over each sealed family that the view reads, so that a new event does not
  /// compile until it is decided on.
  Set<String> keys(DomainEvent event);

  /// As [#keys(DomainEvent)], for a view whose key stands beside the event (one document for each
  /// event). This is the one that the engine asks.
  default Set<String> keys(DomainEvent event, EventContext context) {
    return keys(event);
  }

  /// The view under `key` after the event; the same instance where it changes nothing.
  ///
  /// @param view null where there is none yet
  /// @return null where there is none any more
  @Nullable V apply(String key, @Nullable V view, DomainEvent event, EventContext context);

  /// Whether each document is the work of one event, never to be changed: the engine then keeps
  /// none in memory.
  default boolean isWrittenOnce() {
    return false;
  }

  /// The families of events that the view reads; a test holds [#keys] to it. Empty where the
  /// projection does not tell.
  default Set<Class<? extends DomainEvent>> reads() {
    return Set.of();
  }

  /// The indexes that its queries need, such as `Indexes.ascending("county", "sortName")`.
  default List<Bson> indexes() {
    return List.of();
  }

  /// Whether each instance holds the whole view in memory (ADR 0014): only for a view that many
  /// answers join, whose size the country bounds, and that tells nothing of people.
  default boolean isHeld() {
    return false;
  }
}
