package no.nav.medvirkning.platform.eventstore;

import java.util.Map;

/// The aggregate classes that are snapshotted, by the logical name of their snapshots.
public record SnapshotTypes(Map<String, Class<?>> byName) {

  public SnapshotTypes {
    byName = Map.copyOf(byName);
  }

  public static SnapshotTypes none() {
    return new SnapshotTypes(Map.of());
  }
}
