package no.nav.medvirkning.query.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.councilstatus.Seating;
import no.nav.medvirkning.query.councilstatus.Seating.Appointment;
import no.nav.medvirkning.query.councilstatus.Seating.Charge;
import no.nav.medvirkning.query.councilstatus.Seating.Leadership;
import no.nav.medvirkning.training.TrainedRole;

/// Someone who has a role in a council, as far as training is concerned.
///
/// @param since the first day in the role, in any term: whoever goes on needs no new training
public record InRole(PersonId person, TrainedRole role, LocalDate since) {

  /// Those who have a role on a day. One person may have several.
  public static List<InRole> of(CouncilStatus council, LocalDate day) {
    var seating = council.seating();
    var seats =
        seating.appointments().stream()
            .filter(each -> each.holdsOn(day))
            .map(each -> seated(seating, each));
    var leaders =
        seating.leaderships().stream()
            .filter(each -> each.holdsOn(day))
            .flatMap(each -> leading(seating, each, day));
    return Stream.of(seats, leaders, secretariat(seating, day))
        .flatMap(each -> each)
        .distinct()
        .toList();
  }

  private static InRole seated(Seating seating, Appointment seat) {
    var first =
        seating.appointments().stream()
            .filter(each -> each.person().equals(seat.person()) && roleOf(each) == roleOf(seat))
            .map(Appointment::from)
            .min(LocalDate::compareTo)
            .orElseThrow();
    return new InRole(seat.person(), roleOf(seat), first);
  }

  private static TrainedRole roleOf(Appointment seat) {
    if (seat.side() == Side.NAV) {
      return TrainedRole.NAV_MEMBER;
    }
    return seat.role() == SeatRole.DEPUTY ? TrainedRole.USER_DEPUTY : TrainedRole.USER_MEMBER;
  }

  /// Leaving the council ends a leadership.
  private static Stream<InRole> leading(Seating seating, Leadership leading, LocalDate day) {
    return seating.appointments().stream()
        .filter(seat -> seat.id().equals(leading.appointment()) && seat.holdsOn(day))
        .map(seat ->
            new InRole(
                seat.person(),
                leading.role() == LeaderRole.LEADER
                    ? TrainedRole.LEADER
                    : TrainedRole.DEPUTY_LEADER,
                firstDayLeading(seating, seat.person(), leading.role())));
  }

  private static LocalDate firstDayLeading(Seating seating, PersonId person, LeaderRole role) {
    var theirs =
        seating.appointments().stream()
            .filter(each -> each.person().equals(person))
            .map(Appointment::id)
            .toList();
    return seating.leaderships().stream()
        .filter(each -> each.role() == role && theirs.contains(each.appointment()))
        .map(Leadership::from)
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  private static Stream<InRole> secretariat(Seating seating, LocalDate day) {
    var charges =
        seating.charges().stream()
            .filter(each -> each.secretariat() != null && !each.from().isAfter(day))
            .toList();
    return charges.stream()
        .reduce((earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later)
        .stream()
        .flatMap(now -> Objects.requireNonNull(now.secretariat()).stream())
        .map(person -> new InRole(person, TrainedRole.SECRETARIAT, firstCharge(charges, person)));
  }

  private static LocalDate firstCharge(List<Charge> charges, PersonId person) {
    return charges.stream()
        .filter(each -> Objects.requireNonNull(each.secretariat()).contains(person))
        .map(Charge::from)
        .min(LocalDate::compareTo)
        .orElseThrow();
  }
}
