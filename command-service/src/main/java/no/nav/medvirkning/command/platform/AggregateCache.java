package no.nav.medvirkning.command.platform;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/// Keeps the aggregates that are in use, so that a busy one is not read again for each command.
/// Another instance may have appended since: a conflict shows that when events are appended, and a
/// refusal is decided once more on fresh state.
final class AggregateCache implements Cache {

  private static final int KEPT = 5_000;
  private static final Duration IDLE = Duration.ofMinutes(10);

  private final com.github.benmanes.caffeine.cache.Cache<Object, Object> entries =
      Caffeine.newBuilder().maximumSize(KEPT).expireAfterAccess(IDLE).build();

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the framework's signature
  public <K, V> @Nullable V get(K key) {
    return (V) entries.getIfPresent(key);
  }

  @Override
  public void put(Object key, Object value) {
    entries.put(key, value);
  }

  @Override
  public boolean putIfAbsent(Object key, Object value) {
    return entries.asMap().putIfAbsent(key, value) == null;
  }

  @Override
  public boolean remove(Object key) {
    return entries.asMap().remove(key) != null;
  }

  @Override
  public void removeAll() {
    entries.invalidateAll();
  }

  @Override
  public boolean containsKey(Object key) {
    return entries.asMap().containsKey(key);
  }

  @Override
  @SuppressWarnings("unchecked") // what was put in comes out
  public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
    entries.asMap().computeIfPresent(key, (_, value) -> update.apply((V) value));
  }

  /// Nothing listens.
  @Override
  public Registration registerCacheEntryListener(EntryListener listener) {
    return () -> true;
  }
}
