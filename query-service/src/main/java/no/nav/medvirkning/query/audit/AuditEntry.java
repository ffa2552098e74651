package no.nav.medvirkning.query.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.platform.events.EventMetadata;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// One event, or one refused command, as it stands in the history. Written once and never changed.
///
/// @param position place in the whole log
/// @param type the event's stored name, such as `council.MemberAppointed`
/// @param aggregate the stream it belongs to, in which it stands at `sequence`
/// @param validOn the day (Europe/Oslo) it happened on
/// @param persons everyone the event names, people whose personal values it holds among them
/// @param council the council that the event is of, where it is of one
/// @param councils every council that the event names
/// @param named what else the event names that has a history of its own, such as the feedback that
///   a referral came from
/// @param refused null for an event that is not a refused command
/// @param content the event as JSON; a personal value stands there as `{"person": id}`, never as
///   text
public record AuditEntry(
    long position,
    String eventId,
    String type,
    String aggregate,
    long sequence,
    Instant recordedAt,
    LocalDate validOn,
    String actor,
    Role role,
    @Nullable UnitNumber actingUnit,
    String command,
    String commandId,
    String correlationId,
    @Nullable String reason,
    @Nullable String legalGround,
    @Nullable CouncilId council,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CouncilId> councils,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AppointmentId> appointments,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PersonId> persons,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OrganisationId> organisations,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<UnitNumber> units,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MeetingId> meetings,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> named,
    @Nullable Refusal refused,
    String content) {

  /// Most entries name little: lists that are empty are not stored.
  public AuditEntry {
    councils = orNone(councils);
    appointments = orNone(appointments);
    persons = orNone(persons);
    organisations = orNone(organisations);
    units = orNone(units);
    meetings = orNone(meetings);
    named = orNone(named);
  }

  private static <T> List<T> orNone(@Nullable List<T> stored) {
    return stored == null ? List.of() : stored;
  }

  /// @param target the aggregate that the command was for
  /// @param code the rule that refused it
  /// @param field JSON pointer to the offending place, where there is one
  public record Refusal(String target, String code, @Nullable String field) {}

  /// The event itself, without the text of its personal values.
  public DomainEvent event() {
    return EventJson.read(type, content);
  }

  /// What stood beside the event.
  public EventContext context() {
    return new EventContext(
        eventId,
        sequence,
        recordedAt,
        position,
        new EventMetadata(
            actor,
            role,
            actingUnit,
            command,
            commandId,
            correlationId,
            null,
            null,
            validOn,
            reason,
            legalGround));
  }
}
