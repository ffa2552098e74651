package no.nav.medvirkning.query.names;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.query.councilstatus.Setup;
import no.nav.medvirkning.query.councilstatus.Setup.Served;
import no.nav.medvirkning.unit.UnitNumber;

/// What the records of a council need to know of it: its name, and who may see them.
///
/// @param host the newest host
/// @param served the units served, each list from its day on
public record CouncilCard(CouncilId id, String name, UnitNumber host, List<Served> served) {

  public CouncilName named() {
    return new CouncilName(id, name);
  }

  /// The units whose callers may read the council's records on a day. A unit that has left the
  /// council does not go on reading what is laid before it.
  List<UnitNumber> readersOn(LocalDate day) {
    return Setup.servedOn(served, day).readersOn(day);
  }

  /// The unit that hosts the council on a day: it appoints, answers and keeps the records.
  public UnitNumber hostOn(LocalDate day) {
    return Setup.servedOn(served, day).host();
  }

  CouncilCard serving(Served newlyServed) {
    return new CouncilCard(
        id,
        name,
        newlyServed.host(),
        Stream.concat(served.stream(), Stream.of(newlyServed)).toList());
  }
}
