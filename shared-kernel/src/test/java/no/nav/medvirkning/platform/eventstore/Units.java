package no.nav.medvirkning.platform.eventstore;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import no.nav.medvirkning.unit.UnitEvent.UnitRenamed;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/// Events for the tests of the store: any aggregate will do, and units have the shortest ones.
final class Units {

  private Units() {}

  static DomainEventMessage<UnitRenamed> renamed(String unit, long sequenceNumber) {
    return renamed(unit, sequenceNumber, "Nav " + unit + " " + sequenceNumber);
  }

  static DomainEventMessage<UnitRenamed> renamed(String unit, long sequenceNumber, String name) {
    return new GenericDomainEventMessage<>(
        "Unit",
        unit,
        sequenceNumber,
        new UnitRenamed(new UnitNumber("0301"), name, LocalDate.of(2024, 2, 26)),
        MetaData.with("actor", "A123456"),
        unit + "-" + sequenceNumber + "-" + name.hashCode(),
        Instant.parse("2024-02-26T09:00:00Z"));
  }

  static List<DomainEventMessage<UnitRenamed>> renamedTimes(String unit, int times) {
    return LongStream.range(0, times).mapToObj(number -> renamed(unit, number)).toList();
  }
}
