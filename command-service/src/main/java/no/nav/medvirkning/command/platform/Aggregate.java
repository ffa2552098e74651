package no.nav.medvirkning.command.platform;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.platform.events.EventMetadata;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/// A consistency boundary: decides on commands by its rules and remembers what it needs of its own
/// events.
///
/// Snapshots are the fields as JSON: a change of fields raises the class's `@Revision`.
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.ANY,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public abstract class Aggregate<C extends Command, E extends DomainEvent> {

  @AggregateIdentifier private @Nullable String id;

  private Receipts receipts = new Receipts();

  /// Checks the rules and says what happens. Pure: reads state, command and decision, changes
  /// nothing.
  ///
  /// @return one event or more; none where the service itself asks for what is done already
  /// @throws Refused when a rule does not hold
  protected abstract List<E> decide(C command, Decision decision);

  /// Takes in what happened: assignment only, never a check.
  protected abstract void evolve(E event);

  /// The units whose callers may send commands to this aggregate; empty for what belongs to all of
  /// Nav.
  protected abstract Set<UnitNumber> owners(Decision decision);

  /// The owners whose decision this command is, where several units own the aggregate: the unit
  /// that asks cannot answer for the one that is asked. An owner who is not among them gets 403.
  protected Set<UnitNumber> deciders(C command, Decision decision) {
    return owners(decision);
  }

  /// Whether the commands of callers who cannot reach it may name it: a person may present a case
  /// to another unit's council.
  protected boolean mayBeNamedByAll() {
    return false;
  }

  public boolean exists() {
    return id != null;
  }

  Receipts receipts() {
    return receipts;
  }

  @EventSourcingHandler
  @SuppressWarnings("unchecked") // the stream holds the aggregate's own events only
  void on(DomainEvent event, MetaData metaData, @SequenceNumber long version) {
    id = event.aggregateId();
    receipts.remember(EventMetadata.from(metaData), version);
    evolve((E) event);
  }
}
