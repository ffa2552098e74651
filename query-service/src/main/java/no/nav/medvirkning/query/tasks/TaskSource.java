package no.nav.medvirkning.query.tasks;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.unit.UnitNumber;

/// One part of what waits for units.
interface TaskSource {

  /// More than one unit has of anything that is open.
  int MANY = 10_000;

  /// Whether only those who act for the unit may know: not the county above.
  default boolean forOwnUnitsOnly() {
    return false;
  }

  Stream<Task> waitingFor(Set<UnitNumber> units, LocalDate today);
}
