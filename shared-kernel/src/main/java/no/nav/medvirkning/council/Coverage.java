package no.nav.medvirkning.council;

import java.time.LocalDate;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// A unit that the council serves, from its first to its last day (inclusive); `to` is null while
/// it lasts.
public record Coverage(UnitNumber unit, LocalDate from, @Nullable LocalDate to) {

  public boolean includes(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
