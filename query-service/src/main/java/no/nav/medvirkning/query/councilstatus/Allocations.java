package no.nav.medvirkning.query.councilstatus;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.council.SeatAllocation;

/// The seats there are on a day: those of the mandate in force, and those granted to organisations
/// beside it.
public final class Allocations {

  private Allocations() {}

  /// A seat that was granted before a newer mandate took it up counts as the mandate says.
  public static List<SeatAllocation> on(CouncilStatus status, LocalDate day) {
    var byMandate =
        status.setup().mandateOn(day).map(adopted -> adopted.mandate().seats()).orElse(List.of());
    var granted =
        status.seating().requests().stream()
            .filter(request -> request.from() != null && !request.from().isAfter(day))
            .flatMap(request -> Stream.ofNullable(request.seats()))
            .filter(seats -> byMandate.stream().noneMatch(seat -> seat.key().equals(seats.key())));
    return Stream.concat(byMandate.stream(), granted).toList();
  }
}
