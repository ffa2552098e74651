package no.nav.medvirkning.command.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.LeaderRole;

/// Who has led, leads and will lead, in the order they were chosen.
record Leadership(List<Tenure> tenures) {

  static final Leadership NONE = new Leadership(List.of());

  /// One term as leader or deputy leader; `to` is the last day, as extended or cut short.
  record Tenure(
      LeaderRole role, AppointmentId appointment, LocalDate from, LocalDate to, boolean ended) {

    boolean leadsOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean leadsBetween(LocalDate first, LocalDate last) {
      return !to.isBefore(from) && !from.isAfter(last) && !to.isBefore(first);
    }

    private boolean isFor(LeaderRole otherRole, AppointmentId otherAppointment) {
      return role == otherRole && appointment.equals(otherAppointment);
    }

    private Tenure until(LocalDate day, boolean nowEnded) {
      return new Tenure(role, appointment, from, day, nowEnded);
    }
  }

  Leadership with(Tenure tenure) {
    return new Leadership(Stream.concat(tenures.stream(), Stream.of(tenure)).toList());
  }

  /// The last tenure is the one that can be extended.
  Leadership extended(LeaderRole role, AppointmentId appointment, LocalDate to) {
    var last = last(role, appointment).orElse(null);
    return new Leadership(
        tenures.stream().map(t -> t.equals(last) ? t.until(to, false) : t).toList());
  }

  Leadership ended(LeaderRole role, AppointmentId appointment, LocalDate on) {
    return new Leadership(
        tenures.stream()
            .map(t -> t.isFor(role, appointment) && t.to().isAfter(on) ? t.until(on, true) : t)
            .toList());
  }

  Optional<Tenure> last(LeaderRole role, AppointmentId appointment) {
    return tenures.reversed().stream().filter(t -> t.isFor(role, appointment)).findFirst();
  }

  /// The roles in which an appointment leads, or will lead, after a day.
  Stream<LeaderRole> rolesAfter(AppointmentId appointment, LocalDate day) {
    return tenures.stream()
        .filter(t -> t.appointment().equals(appointment) && t.to().isAfter(day))
        .map(Tenure::role)
        .distinct();
  }

  boolean leadsOn(AppointmentId appointment, LocalDate day) {
    return tenures.stream().anyMatch(t -> t.appointment().equals(appointment) && t.leadsOn(day));
  }

  boolean holdsOn(LeaderRole role, AppointmentId appointment, LocalDate day) {
    return tenures.stream().anyMatch(t -> t.isFor(role, appointment) && t.leadsOn(day));
  }

  /// Who holds a role at any time between two days.
  Stream<Tenure> between(LeaderRole role, LocalDate first, LocalDate last) {
    return tenures.stream().filter(t -> t.role() == role && t.leadsBetween(first, last));
  }

  /// The first day of the unbroken time that an appointment would have led when it leads from a day
  /// on.
  LocalDate startOfRow(LeaderRole role, AppointmentId appointment, LocalDate from) {
    var start = from;
    for (var tenure : tenures.reversed()) {
      if (tenure.isFor(role, appointment) && tenure.leadsOn(start.minusDays(1))) {
        start = tenure.from();
      }
    }
    return start;
  }
}
