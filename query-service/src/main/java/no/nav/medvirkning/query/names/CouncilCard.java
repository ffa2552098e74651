package no.nav.medvirkning.query.names;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.query.councilstatus.Setup;
import no.nav.medvirkning.query.councilstatus.Setup.Served;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// What the records of a council need to know of it: its name, and who may see them.
///
/// @param host the newest host
/// @param served the units served, each list from its day on
/// @param dissolution null while the council goes on
public record CouncilCard(
    CouncilId id,
    String name,
    UnitNumber host,
    List<Served> served,
    @Nullable Dissolution dissolution) {

  /// @param on the council's last day
  public record Dissolution(LocalDate on, Instant recordedAt) {}

  public @Nullable LocalDate lastDay() {
    return dissolution == null ? null : dissolution.on();
  }

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

  boolean serves(UnitNumber unit, LocalDate day) {
    return Setup.servedOn(served, day).unitsOn(day).contains(unit);
  }

  CouncilCard serving(Served newlyServed) {
    return new CouncilCard(
        id,
        name,
        newlyServed.host(),
        Stream.concat(served.stream(), Stream.of(newlyServed)).toList(),
        dissolution);
  }

  public CouncilCard dissolved(LocalDate on, Instant recordedAt) {
    return new CouncilCard(id, name, host, served, new Dissolution(on, recordedAt));
  }
}
