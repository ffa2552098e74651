package no.nav.medvirkning.unit;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.HappenedOn;
import org.jspecify.annotations.Nullable;

/// All that can happen to a Nav unit.
public sealed interface UnitEvent extends DomainEvent {

  UnitNumber unit();

  @Override
  default String aggregateId() {
    return unit().value();
  }

  /// `county` is null for a county and for the directorate; `from` is null where the source does
  /// not tell.
  record UnitRegistered(
      UnitNumber unit,
      String name,
      UnitType type,
      @Nullable UnitNumber county,
      @Nullable LocalDate from)
      implements UnitEvent {}

  record UnitRenamed(UnitNumber unit, String name, LocalDate from) implements UnitEvent {}

  /// The unit lies under another county from a date; councils and seats do not move by themselves.
  record UnitMoved(UnitNumber unit, UnitNumber county, LocalDate from) implements UnitEvent {}

  /// `on` is the unit's last day; `successors` is empty where it ended without one.
  record UnitClosed(UnitNumber unit, LocalDate on, List<UnitNumber> successors)
      implements UnitEvent, HappenedOn {}
}
