package no.nav.medvirkning.query.audit;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// Which entries of the history are asked for; what is null does not narrow. `from` and `to` are
/// moments of recording.
///
/// @param subject the id of a record whose story is followed
record AuditFilter(
    @Nullable CouncilId council,
    @Nullable PersonId person,
    @Nullable OrganisationId organisation,
    @Nullable UnitNumber unit,
    @Nullable String subject,
    @Nullable String actor,
    @Nullable String command,
    @Nullable String correlation,
    @Nullable Instant from,
    @Nullable Instant to) {

  /// As the views store instants: of one width, so that they compare as text.
  private static final DateTimeFormatter STORED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /// @param reached what the person, organisation and unit stand behind, beside the events that
  ///   name them
  Bson bson(Reached reached) {
    var all = new ArrayList<Bson>();
    if (council != null) {
      all.add(Filters.eq("councils", council.toString()));
    }
    if (person != null) {
      all.add(
          Filters.or(
              Filters.eq("persons", person.toString()),
              Filters.in("appointments", reached.appointmentsOfPerson())));
    }
    if (organisation != null) {
      all.add(
          Filters.or(
              Filters.eq("organisations", organisation.toString()),
              Filters.in("appointments", reached.appointmentsOfOrganisation())));
    }
    if (unit != null) {
      all.add(
          Filters.or(
              Filters.eq("units", unit.value()),
              Filters.eq("actingUnit", unit.value()),
              Filters.in("councils", reached.councilsOfUnit())));
    }
    if (subject != null) {
      all.add(
          Filters.or(
              Filters.eq("aggregate", subject),
              Filters.eq("named", subject),
              Filters.in("aggregate", reached.referralsOfSubject())));
    }
    equal(all, "actor", actor);
    equal(all, "command", command);
    equal(all, "correlationId", correlation);
    if (from != null) {
      all.add(Filters.gte("recordedAt", STORED.format(from)));
    }
    if (to != null) {
      all.add(Filters.lte("recordedAt", STORED.format(to)));
    }
    return all.isEmpty() ? Filters.empty() : Filters.and(all);
  }

  /// For the log: the ids asked for, and of free text only that it was used.
  String narrowedBy() {
    return "council=%s person=%s organisation=%s unit=%s subject=%s actor=%s command=%s correlation=%s from=%s to=%s"
        .formatted(
            council,
            person,
            organisation,
            unit,
            subject == null ? "no" : "yes",
            actor == null ? "no" : "yes",
            command == null ? "no" : "yes",
            correlation == null ? "no" : "yes",
            from,
            to);
  }

  private static void equal(List<Bson> all, String field, @Nullable String value) {
    if (value != null) {
      all.add(Filters.eq(field, value));
    }
  }
}
