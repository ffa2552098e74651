package no.nav.medvirkning.platform.eventstore;

import java.util.Objects;
import no.nav.medvirkning.platform.events.EventSerializer;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;

/// Uses a snapshot only if its stored name and revision are what its aggregate class is written
/// under today; any other is passed over and the aggregate is rebuilt from its events.
///
/// Axon's own `RevisionSnapshotFilter` compares the name with the Java class and so never matches a
/// logical name.
final class SnapshotRevisions implements SnapshotFilter {

  private final SnapshotTypes types;
  private final EventSerializer serializer;

  SnapshotRevisions(SnapshotTypes types, EventSerializer serializer) {
    this.types = types;
    this.serializer = serializer;
  }

  @Override
  public boolean test(DomainEventData<?> snapshot) {
    var stored = snapshot.getPayload().getType();
    var type = types.byName().get(stored.getName());
    return type != null
        && Objects.equals(serializer.typeForClass(type).getRevision(), stored.getRevision());
  }
}
