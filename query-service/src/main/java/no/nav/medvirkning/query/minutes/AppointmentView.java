package no.nav.medvirkning.query.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/// What the appointment that minutes point at was: seat, side, organisation, and leadership with
/// its dates. It never goes away, so a member who leaves later stays in old minutes as what they
/// were then.
///
/// @param until the last day, which moves when the appointment ends early
public record AppointmentView(
    AppointmentId id,
    CouncilId council,
    SeatRole role,
    String seat,
    Side side,
    @Nullable OrganisationId onBehalfOf,
    LocalDate from,
    LocalDate until,
    List<Leadership> leaderships) {

  public record Leadership(LeaderRole role, LocalDate from, LocalDate until) {}

  /// The leadership held on `day`.
  public Optional<LeaderRole> leadingOn(LocalDate day) {
    return leaderships.stream()
        .filter(
            each -> !day.isBefore(each.from()) && !day.isAfter(each.until()) && !day.isAfter(until))
        .map(Leadership::role)
        .min(LeaderRole::compareTo);
  }

  AppointmentView ended(LocalDate on) {
    return new AppointmentView(id, council, role, seat, side, onBehalfOf, from, on, leaderships);
  }

  AppointmentView leads(Leadership chosen) {
    return withLeaderships(Stream.concat(leaderships.stream(), Stream.of(chosen)).toList());
  }

  /// Moves the end of the newest leadership of that kind.
  AppointmentView leadsUntil(LeaderRole leadership, LocalDate end) {
    var newest =
        leaderships.stream().filter(each -> each.role() == leadership).reduce((_, later) -> later);
    return withLeaderships(
        leaderships.stream()
            .map(each ->
                newest.isPresent() && newest.get().equals(each)
                    ? new Leadership(each.role(), each.from(), end)
                    : each)
            .toList());
  }

  private AppointmentView withLeaderships(List<Leadership> changed) {
    return new AppointmentView(id, council, role, seat, side, onBehalfOf, from, until, changed);
  }
}
