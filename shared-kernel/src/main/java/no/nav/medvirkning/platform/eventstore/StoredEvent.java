package no.nav.medvirkning.platform.eventstore;

import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/// One row of the event table, all but its index.
record StoredEvent(
    Place place,
    @Nullable String type,
    String id,
    String timestamp,
    SerializedObject<byte[]> payload,
    SerializedObject<byte[]> metaData) {

  /// At most one event is ever stored at a place.
  record Place(String aggregate, long sequenceNumber) {}

  /// Serialises, and encrypts, in the thread of the command: the one writer has only bytes to move.
  static StoredEvent of(EventMessage<?> message, Serializer serializer) {
    var event = domainEvent(message);
    return new StoredEvent(
        new Place(event.getAggregateIdentifier(), event.getSequenceNumber()),
        event.getType(),
        event.getIdentifier(),
        DateTimeUtils.formatInstant(event.getTimestamp()),
        event.serializePayload(serializer, byte[].class),
        event.serializeMetaData(serializer, byte[].class));
  }

  /// An event that no aggregate owns is an aggregate of its own, as in Axon's engines.
  private static DomainEventMessage<?> domainEvent(EventMessage<?> message) {
    return message instanceof DomainEventMessage<?> event
        ? event
        : new GenericDomainEventMessage<>(
            null, message.getIdentifier(), 0, message, message::getTimestamp);
  }
}
