package no.nav.medvirkning.audit;

import java.util.UUID;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.council.CouncilId;
import org.jspecify.annotations.Nullable;

/// Facts about the use of the system that belong in the audit history of participation.
public sealed interface AuditEvent extends DomainEvent {

  /// Each fact is its own stream.
  UUID id();

  @Override
  default String aggregateId() {
    return id().toString();
  }

  /// A command that was understood and refused. Its content is not kept: it may hold personal data.
  ///
  /// @param target the aggregate that the command was for
  /// @param code the rule that refused it
  /// @param field JSON pointer to the offending place, where there is one
  record CommandRefused(
      UUID id,
      String command,
      String target,
      @Nullable CouncilId council,
      String code,
      @Nullable String field)
      implements AuditEvent {}
}
