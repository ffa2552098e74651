package no.nav.medvirkning.query.annualreport;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.nav.medvirkning.query.councilstatus.Setup;
import no.nav.medvirkning.query.councilstatus.Setup.Served;
import no.nav.medvirkning.query.names.CouncilCard;
import no.nav.medvirkning.query.unit.UnitView;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;

/// Which units hosted a council in a year, and which shared one with its host.
///
/// @param types of all units in reach and their hosts
record CouncilsOfYear(int year, List<CouncilCard> councils, Map<UnitNumber, UnitType> types) {

  boolean isHosting(UnitView unit, LocalDate lastDay) {
    return councils.stream().anyMatch(council -> hosted(council, unit.unit(), lastDay));
  }

  /// A day on which the host changes is enough to look at: between them nothing does.
  private boolean hosted(CouncilCard council, UnitNumber unit, LocalDate lastDay) {
    return Stream.concat(
            Stream.of(LocalDate.of(year, 1, 1)), council.served().stream().map(Served::from))
        .filter(day -> day.getYear() == year && !day.isAfter(lastDay))
        .anyMatch(day -> isThere(council, day) && council.hostOn(day).equals(unit));
  }

  /// The host of the council that the unit shares with others on the day. A county's council is no
  /// office's own: what it does is the county's to report.
  Optional<UnitNumber> hostOfShared(UnitView unit, LocalDate day) {
    return councils.stream()
        .filter(council -> isThere(council, day))
        .map(council -> Setup.servedOn(council.served(), day))
        .filter(served -> served.unitsOn(day).contains(unit.unit()))
        .map(Served::host)
        .filter(host -> !host.equals(unit.unit()) && types.get(host) == unit.type())
        .min(Comparator.comparing(UnitNumber::value));
  }

  private static boolean isThere(CouncilCard council, LocalDate day) {
    var lastDay = council.lastDay();
    return council.served().stream().anyMatch(served -> !served.from().isAfter(day))
        && (lastDay == null || !day.isAfter(lastDay));
  }
}
