package no.nav.medvirkning.command.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import no.nav.medvirkning.audit.AuditEvent;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.platform.events.EventMetadata;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Records refused commands in the audit history, each in a stream of its own. Where that fails the
/// caller still gets the refusal as answer.
final class Refusals {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
  private static final String STREAM_TYPE = "Refusal";

  private final EventStore eventStore;
  private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

  Refusals(EventStore eventStore) {
    this.eventStore = eventStore;
  }

  void record(Command command, CommandRequest request, Rule rule) {
    try {
      var name = command.getClass().getSimpleName();
      var id = ids.generate();
      var event =
          new AuditEvent.CommandRefused(
              id, name, command.aggregateId(), council(command), rule.code(), rule.field());
      eventStore.publish(
          new GenericDomainEventMessage<>(
              STREAM_TYPE, event.aggregateId(), 0, event, metadata(name, request).toMetaData()));
    } catch (RuntimeException e) {
      LOG.error("a refusal of {} could not be recorded: {}", rule.code(), e.getClass().getName());
    }
  }

  private static EventMetadata metadata(String command, CommandRequest request) {
    var caller = request.caller();
    return new EventMetadata(
        caller.actor(),
        caller.role(),
        caller.units().stream().min(Comparator.comparing(UnitNumber::value)).orElse(null),
        command,
        request.commandId(),
        request.correlationId(),
        null,
        null,
        null,
        request.context().reason(),
        request.context().legalGround());
  }

  private static @Nullable CouncilId council(Command command) {
    return Arrays.stream(command.getClass().getRecordComponents())
        .filter(component -> component.getType() == CouncilId.class)
        .map(component -> value(component, command))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable CouncilId value(RecordComponent component, Command command) {
    try {
      return (CouncilId) component.getAccessor().invoke(command);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
