package no.nav.medvirkning.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An [AuditEntry] as it is answered: its content as JSON, not as text.
record AuditLine(
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
    List<AppointmentId> appointments,
    List<PersonId> persons,
    List<OrganisationId> organisations,
    List<UnitNumber> units,
    List<MeetingId> meetings,
    AuditEntry.@Nullable Refusal refused,
    JsonNode content) {

  static AuditLine of(AuditEntry entry) {
    return new AuditLine(
        entry.position(),
        entry.eventId(),
        entry.type(),
        entry.aggregate(),
        entry.sequence(),
        entry.recordedAt(),
        entry.validOn(),
        entry.actor(),
        entry.role(),
        entry.actingUnit(),
        entry.command(),
        entry.commandId(),
        entry.correlationId(),
        entry.reason(),
        entry.legalGround(),
        entry.council(),
        entry.appointments(),
        entry.persons(),
        entry.organisations(),
        entry.units(),
        entry.meetings(),
        entry.refused(),
        EventJson.tree(entry.content()));
  }
}
