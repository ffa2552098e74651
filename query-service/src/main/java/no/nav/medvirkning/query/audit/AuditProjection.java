package no.nav.medvirkning.query.audit;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.audit.AuditEvent;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.platform.events.EventCatalogue;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import no.nav.medvirkning.unit.UnitNumber;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// One entry for each event, under the event's own id, whatever the event is: what is added to the
/// catalogue is in the history from its first day.
///
/// Its version is raised together with the revision of any event that makes stored ones read
/// differently: entries hold events as they read when written. A field that is only added does not.
@Component
public final class AuditProjection implements Projection<AuditEntry> {

  @Override
  public String name() {
    return "audit";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public Class<AuditEntry> type() {
    return AuditEntry.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return EventCatalogue.families();
  }

  /// The key is not in the event but beside it.
  @Override
  public Set<String> keys(DomainEvent event) {
    return Set.of();
  }

  @Override
  public Set<String> keys(DomainEvent event, EventContext context) {
    return Set.of(context.eventId());
  }

  @Override
  public boolean isWrittenOnce() {
    return true;
  }

  @Override
  public AuditEntry apply(
      String key, @Nullable AuditEntry written, DomainEvent event, EventContext context) {
    return written != null ? written : entry(event, context);
  }

  @Override
  public List<Bson> indexes() {
    var orders = Stream.of(Indexes.ascending("position"), Indexes.ascending("recordedAt"));
    var filters =
        Stream.of(
                "council",
                "councils",
                "aggregate",
                "named",
                "appointments",
                "persons",
                "organisations",
                "units",
                "actor",
                "command",
                "correlationId")
            .map(field -> Indexes.ascending(field, "position"));
    return Stream.concat(orders, filters).toList();
  }

  private static AuditEntry entry(DomainEvent event, EventContext context) {
    var references = References.of(event);
    var metadata = context.metadata();
    return new AuditEntry(
        context.position(),
        context.eventId(),
        requireNonNull(EventCatalogue.nameOf(event.getClass())),
        event.aggregateId(),
        context.sequence(),
        context.recordedAt(),
        context.validOn(),
        metadata.actor(),
        metadata.role(),
        metadata.actingUnit(),
        event instanceof AuditEvent.CommandRefused refused ? refused.command() : metadata.command(),
        metadata.commandId(),
        metadata.correlationId(),
        metadata.reason(),
        metadata.legalGround(),
        references.first(CouncilId.class),
        references.all(CouncilId.class),
        references.all(AppointmentId.class),
        references.all(PersonId.class),
        references.all(OrganisationId.class),
        references.all(UnitNumber.class),
        references.all(MeetingId.class),
        references.threads(),
        event instanceof AuditEvent.CommandRefused refused
            ? new AuditEntry.Refusal(refused.target(), refused.code(), refused.field())
            : null,
        EventJson.write(event));
  }
}
