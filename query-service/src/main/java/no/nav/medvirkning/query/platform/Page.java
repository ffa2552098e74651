package no.nav.medvirkning.query.platform;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A part of a longer list.
///
/// @param next asks for the part after this one; null at the end
public record Page<V>(List<V> items, @Nullable String next) {

  public Page {
    items = List.copyOf(items);
  }

  public <T> Page<T> map(Function<? super V, ? extends T> mapping) {
    return new Page<T>(items.stream().<T>map(mapping).toList(), next);
  }
}
