package no.nav.medvirkning.benchmarks.decade;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.council.Coverage;
import no.nav.medvirkning.council.SeatAllocation;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// What a council is to be, from its first day to its last.
///
/// @param county where its minutes are sent; null where it is a county's or the directorate's
/// @param to its last day; null where it goes on
/// @param silentFrom no meeting is held from that day on; null where it meets
/// @param pause when it was suspended; null where it never was
/// @param move when it came to serve others; null where it never did
/// @param seats one member of Nav's at the end
record CouncilPlan(
    CouncilId id,
    String name,
    CouncilLevel level,
    UnitNumber host,
    List<Coverage> coverage,
    @Nullable UnitNumber county,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate silentFrom,
    @Nullable Pause pause,
    @Nullable Move move,
    int termYears,
    int meetingsPerYear,
    List<SeatAllocation> seats) {

  /// First and last day.
  record Pause(LocalDate from, LocalDate to) {}

  record Move(LocalDate from, UnitNumber host, List<Coverage> coverage) {}

  boolean existsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  boolean meetsOn(LocalDate day) {
    return existsOn(day)
        && (silentFrom == null || day.isBefore(silentFrom))
        && (pause == null || day.isBefore(pause.from()) || day.isAfter(pause.to()));
  }

  UnitNumber hostOn(LocalDate day) {
    return move == null || day.isBefore(move.from()) ? host : move.host();
  }

  List<UnitNumber> servedOn(LocalDate day) {
    var covered = move == null || day.isBefore(move.from()) ? coverage : move.coverage();
    return existsOn(day)
        ? covered.stream().filter(each -> each.includes(day)).map(Coverage::unit).toList()
        : List.of();
  }
}
