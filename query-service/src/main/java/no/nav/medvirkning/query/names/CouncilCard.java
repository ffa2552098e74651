package no.nav.medvirkning.query.names;

import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.unit.UnitNumber;

/// What the records of a council need to know of it: its name, and who may see them.
///
/// @param host the newest host
/// @param units every unit that the council serves or has served, and every host: each sees the
///   records
public record CouncilCard(CouncilId id, String name, UnitNumber host, List<UnitNumber> units) {

  public CouncilName named() {
    return new CouncilName(id, name);
  }

  static CouncilCard established(
      CouncilId id, String name, UnitNumber host, List<Coverage> coverage) {
    return new CouncilCard(id, name, host, List.of()).serving(host, coverage);
  }

  CouncilCard serving(UnitNumber newHost, List<Coverage> coverage) {
    var served = Stream.concat(Stream.of(newHost), coverage.stream().map(Coverage::unit));
    return new CouncilCard(
        id, name, newHost, Stream.concat(units.stream(), served).distinct().toList());
  }
}
