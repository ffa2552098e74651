package no.nav.medvirkning.query.audit;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.councilstatus.CouncilStatusProjection;
import no.nav.medvirkning.query.councilstatus.Seating.Appointment;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.referral.ReferralProjection;

/// An event may name only the appointment or only the council. Who asks for all about a person, an
/// organisation or a unit wants those events too: the appointments are the person's or the
/// organisation's, the councils are the unit's. What was said of a referral later names the
/// referral only; it belongs to the feedback that the referral came from.
record Reached(
    List<String> appointmentsOfPerson,
    List<String> appointmentsOfOrganisation,
    List<String> councilsOfUnit,
    List<String> referralsOfSubject) {

  /// More councils than there are units.
  private static final int ALL = 10_000;

  static Reached by(
      AuditFilter asked,
      ViewReader views,
      CouncilStatusProjection councils,
      ReferralProjection referrals) {
    var person = asked.person();
    var organisation = asked.organisation();
    var unit = asked.unit();
    var subject = asked.subject();
    return new Reached(
        person == null
            ? List.of()
            : appointments(
                councils(views, councils, "seating.appointments.person", person.toString()),
                appointment -> appointment.person().equals(person)),
        organisation == null
            ? List.of()
            : appointments(
                councils(
                    views, councils, "seating.appointments.onBehalfOf", organisation.toString()),
                appointment -> organisation.equals(appointment.onBehalfOf())),
        unit == null
            ? List.of()
            : councils(views, councils, "units", unit.value())
                .map(council -> council.council().toString())
                .toList(),
        subject == null
            ? List.of()
            : views
                .query(referrals, Filters.eq("feedback", subject), Sorts.ascending("_id"), ALL)
                .stream()
                .map(referral -> referral.id().toString())
                .toList());
  }

  private static Stream<CouncilStatus> councils(
      ViewReader views, CouncilStatusProjection councils, String field, String value) {
    return views.query(councils, Filters.eq(field, value), Sorts.ascending("_id"), ALL).stream();
  }

  private static List<String> appointments(
      Stream<CouncilStatus> councils, Predicate<Appointment> which) {
    return councils
        .flatMap(council -> council.seating().appointments().stream())
        .filter(which)
        .map(appointment -> appointment.id().toString())
        .toList();
  }
}
