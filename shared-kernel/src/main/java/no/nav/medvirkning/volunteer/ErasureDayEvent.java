package no.nav.medvirkning.volunteer;

import java.time.LocalDate;
import no.nav.medvirkning.DomainEvent;

/// What happens to the list of what is to be erased after one day. It is a stream of its own, so
/// that the job that erases reads one short stream a day, whatever the event store.
public sealed interface ErasureDayEvent extends DomainEvent {

  LocalDate day();

  @Override
  default String aggregateId() {
    return "erasure/" + day();
  }

  record ErasureDue(LocalDate day, VolunteerId volunteer) implements ErasureDayEvent {}
}
