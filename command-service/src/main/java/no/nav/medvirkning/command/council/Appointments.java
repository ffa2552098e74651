package no.nav.medvirkning.command.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.command.platform.PlatformRule;
import no.nav.medvirkning.command.platform.Refused;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.RowBreaker;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.person.PersonId;

/// Who has sat, sits and will sit in the council, in the order of appointment.
record Appointments(List<Appointment> all) {

  static final Appointments NONE = new Appointments(List.of());

  Appointments with(Appointment appointment) {
    return new Appointments(Stream.concat(all.stream(), Stream.of(appointment)).toList());
  }

  Appointments ended(AppointmentId id, LocalDate on) {
    return new Appointments(all.stream().map(a -> a.id().equals(id) ? a.endingOn(on) : a).toList());
  }

  Optional<Appointment> find(AppointmentId id) {
    return all.stream().filter(appointment -> appointment.id().equals(id)).findFirst();
  }

  /// @throws Refused where the council has no such appointment
  Appointment required(AppointmentId id, String field) {
    return find(id)
        .orElseThrow(
            () -> new Refused(new PlatformRule.Exists("Appointment", id.toString(), field)));
  }

  /// A person has one seat at a time.
  Optional<Appointment> heldBy(PersonId person, LocalDate day) {
    return all.stream().filter(a -> a.person().equals(person) && a.sitsOn(day)).findFirst();
  }

  boolean memberSitsOn(AppointmentId id, LocalDate day) {
    return find(id).filter(a -> a.role() == SeatRole.MEMBER && a.sitsOn(day)).isPresent();
  }

  Stream<Appointment> lastingAfter(LocalDate day) {
    return all.stream().filter(appointment -> appointment.lastDay().isAfter(day));
  }

  Optional<AppointmentId> replacementOf(AppointmentId id) {
    return all.stream().filter(a -> id.equals(a.replaces())).map(Appointment::id).findFirst();
  }

  /// The seat that the person has at any time between two days.
  Optional<String> seatOf(PersonId person, LocalDate first, LocalDate last) {
    return all.stream()
        .filter(a -> a.person().equals(person) && a.sitsBetween(first, last))
        .map(Appointment::seat)
        .findFirst();
  }

  /// How many sit in a seat on the fullest day between two days. That is the first of them or one
  /// on which somebody starts.
  int mostAtOnce(String seat, SeatRole role, LocalDate first, LocalDate last) {
    var sitting =
        all.stream()
            .filter(a -> a.seat().equals(seat) && a.role() == role && a.sitsBetween(first, last))
            .toList();
    return sitting.stream()
        .map(a -> a.from().isBefore(first) ? first : a.from())
        .mapToInt(day -> (int) sitting.stream().filter(a -> a.sitsOn(day)).count())
        .max()
        .orElse(0);
  }

  /// How many terms the person would sit in a row, in the same role, with one more appointment. It
  /// may lie before, after or between those that the person has.
  int termsInARow(Appointment added, Set<RowBreaker> breakers) {
    var terms =
        Stream.concat(all.stream(), Stream.of(added))
            .filter(a -> a.person().equals(added.person()) && a.tookTheSeat())
            .sorted(Comparator.comparing(Appointment::from))
            .toList();
    var most = 0;
    for (var role : SeatRole.values()) {
      most = Math.max(most, termsInARow(terms, terms.indexOf(added), role, breakers));
    }
    return most;
  }

  private static int termsInARow(
      List<Appointment> terms, int position, SeatRole role, Set<RowBreaker> breakers) {
    var first = position;
    while (first > 0 && !broken(terms.get(first - 1), terms.get(first), role, breakers)) {
      first--;
    }
    var last = position;
    while (last < terms.size() - 1
        && !broken(terms.get(last), terms.get(last + 1), role, breakers)) {
      last++;
    }
    return (int) terms.subList(first, last + 1).stream().filter(a -> a.role() == role).count();
  }

  /// Whether the row of terms in a role ends between two neighbours.
  private static boolean broken(
      Appointment earlier, Appointment later, SeatRole role, Set<RowBreaker> breakers) {
    return breakers.stream()
        .anyMatch(breaker ->
            switch (breaker) {
              case GAP -> later.from().isAfter(earlier.lastDay().plusDays(1));
              case DEPUTY_PERIOD ->
                  role == SeatRole.MEMBER
                      && (earlier.role() == SeatRole.DEPUTY || later.role() == SeatRole.DEPUTY);
              case CHANGE_OF_ORGANISATION ->
                  !Objects.equals(earlier.onBehalfOf(), later.onBehalfOf());
            });
  }
}
