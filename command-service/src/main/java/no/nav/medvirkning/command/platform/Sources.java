package no.nav.medvirkning.command.platform;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a decision can ask beside the aggregates, each by the interface that the feature that asks
/// has declared. Few things are asked so: what a rule needs is in the aggregates' own streams.
public final class Sources {

  public static final Sources NONE = new Sources(Map.of());

  private final Map<Class<?>, Object> byType;

  private Sources(Map<Class<?>, Object> byType) {
    this.byType = byType;
  }

  public <T> Sources with(Class<T> type, T source) {
    var all = new LinkedHashMap<>(byType);
    all.put(type, source);
    return new Sources(all);
  }

  <T> T get(Class<T> type) {
    var source = byType.get(type);
    if (source == null) {
      throw new IllegalStateException("nothing here answers as " + type.getName());
    }
    return type.cast(source);
  }
}
