package no.nav.medvirkning.query.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import no.nav.medvirkning.platform.events.EventMetadata;

/// What stands beside an event.
///
/// @param eventId unique to the event
/// @param sequence the event's place in its own stream, from 0
/// @param recordedAt when it was stored
/// @param position the event's place in the whole log
public record EventContext(
    String eventId, long sequence, Instant recordedAt, long position, EventMetadata metadata) {

  public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  /// The day (Europe/Oslo) it happened on: as told, else the day it was recorded.
  public LocalDate validOn() {
    return metadata.validOn() != null ? metadata.validOn() : recordedOn();
  }

  /// The day (Europe/Oslo) it was stored on.
  public LocalDate recordedOn() {
    return LocalDate.ofInstant(recordedAt, OSLO);
  }
}
