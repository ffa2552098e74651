package no.nav.medvirkning.query.councilstatus;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.nav.medvirkning.council.Mandate;
import no.nav.medvirkning.council.RowBreaker;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.query.councilstatus.Seating.Appointment;
import org.jspecify.annotations.Nullable;

/// Counts terms in a row as the mandate counts them. Without a mandate nothing breaks a row and
/// there is no maximum.
record TermsInARow(List<Appointment> appointments, @Nullable Mandate mandate) {

  SeatsOn.Member member(Appointment appointment) {
    var terms = upTo(appointment);
    return new SeatsOn.Member(
        appointment.id(),
        appointment.person(),
        null,
        appointment.role(),
        appointment.seat(),
        appointment.side(),
        appointment.onBehalfOf(),
        appointment.from(),
        appointment.lastDay(),
        appointment.cause(),
        terms,
        mandate != null && mandate.maxTermsInARow() != null && terms >= mandate.maxTermsInARow());
  }

  /// The person's terms in this role up to and with this one, as far back as nothing breaks the
  /// row. What is left of another's term (a replacement) counts as a term.
  int upTo(Appointment last) {
    var earlier =
        appointments.stream()
            .filter(
                each -> each.person().equals(last.person()) && each.from().isBefore(last.from()))
            .filter(Appointment::tookTheSeat)
            .sorted(Comparator.comparing(Appointment::from).reversed())
            .toList();
    var terms = 1;
    var later = last;
    for (var before : earlier) {
      if (breaks(before, later, last.role())) {
        break;
      }
      if (before.role() == last.role()) {
        terms++;
      }
      later = before;
    }
    return terms;
  }

  private boolean breaks(Appointment before, Appointment later, SeatRole counted) {
    if (mandate == null) {
      return false;
    }
    var breakers = mandate.rowBrokenBy();
    return (breakers.contains(RowBreaker.GAP)
            && before.lastDay().plusDays(1).isBefore(later.from()))
        || (breakers.contains(RowBreaker.DEPUTY_PERIOD)
            && counted == SeatRole.MEMBER
            && before.role() == SeatRole.DEPUTY)
        || (breakers.contains(RowBreaker.CHANGE_OF_ORGANISATION)
            && !Objects.equals(before.onBehalfOf(), later.onBehalfOf()));
  }
}
