package no.nav.medvirkning.query.councilstatus;

import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.unit.UnitNumber;

/// One council as dated facts. Nothing here depends on today: [CouncilStatusOn] works that out for
/// a given day.
///
/// @param sortKey puts names in Norwegian order
/// @param host the newest host; the owner of the record
/// @param units every unit that the council serves or has served, to find it by
public record CouncilStatus(
    CouncilId council,
    String name,
    String sortKey,
    CouncilLevel level,
    UnitNumber host,
    List<UnitNumber> units,
    Setup setup,
    Seating seating,
    Work work) {

  CouncilStatus with(Setup newSetup) {
    var served = newSetup.served().getLast();
    var all =
        Stream.concat(
                units.stream(),
                Stream.concat(
                    Stream.of(served.host()), served.coverage().stream().map(c -> c.unit())))
            .distinct()
            .toList();
    return new CouncilStatus(
        council, name, sortKey, level, served.host(), all, newSetup, seating, work);
  }

  CouncilStatus with(Seating newSeating) {
    return new CouncilStatus(council, name, sortKey, level, host, units, setup, newSeating, work);
  }

  CouncilStatus with(Work newWork) {
    return new CouncilStatus(council, name, sortKey, level, host, units, setup, seating, newWork);
  }
}
