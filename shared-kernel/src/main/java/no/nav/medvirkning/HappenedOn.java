package no.nav.medvirkning;

import java.time.LocalDate;

/// An event that tells itself on which day (Europe/Oslo) it happened.
public interface HappenedOn extends DomainEvent {

  LocalDate on();

  @Override
  default LocalDate happenedOn() {
    return on();
  }
}
