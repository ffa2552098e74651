package no.nav.medvirkning.command.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.training.TrainedRole;

/// What a person did for a council on the days of a training.
record Service(Council council, PersonId person, List<LocalDate> days) {

  /// The side that the person was of in a role; empty where the person had it on none of the days.
  Optional<Side> sideIn(TrainedRole role) {
    return days.stream().flatMap(day -> sideIn(role, day).stream()).findFirst();
  }

  private Optional<Side> sideIn(TrainedRole role, LocalDate day) {
    return switch (role) {
      case USER_MEMBER -> seatAs(SeatRole.MEMBER, Side.USER, day);
      case USER_DEPUTY -> seatAs(SeatRole.DEPUTY, Side.USER, day);
      case NAV_MEMBER ->
          seatAs(SeatRole.MEMBER, Side.NAV, day).or(() -> seatAs(SeatRole.DEPUTY, Side.NAV, day));
      case LEADER -> leading(LeaderRole.LEADER, day);
      case DEPUTY_LEADER -> leading(LeaderRole.DEPUTY_LEADER, day);
      case SECRETARIAT ->
          council.hasSecretariatOn(person, day) ? Optional.of(Side.NAV) : Optional.empty();
    };
  }

  private Optional<Side> seatAs(SeatRole role, Side side, LocalDate day) {
    return council
        .seatOf(person, day)
        .filter(seat -> council.roleOf(seat).filter(role::equals).isPresent())
        .flatMap(council::sideOf)
        .filter(side::equals);
  }

  private Optional<Side> leading(LeaderRole role, LocalDate day) {
    return council
        .seatOf(person, day)
        .filter(seat -> council.leadsOn(seat, role, day))
        .flatMap(council::sideOf);
  }
}
