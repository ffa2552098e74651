package no.nav.medvirkning.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.platform.privacy.TestKeys;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

class EventMetadataTest {

  private static final EventMetadata FULL =
      new EventMetadata(
          "Z990001",
          Role.OFFICE,
          new UnitNumber("0403"),
          "AppointMember",
          "command-1",
          "correlation-1",
          "key-1",
          "hash-1",
          LocalDate.of(2007, 10, 15),
          "Rettet på møtet",
          "Nav-loven § 6");
  private static final EventMetadata LEAST =
      new EventMetadata(
          "Z990001",
          Role.DIRECTORATE,
          null,
          "RegisterUnit",
          "command-1",
          "correlation-1",
          null,
          null,
          null,
          null,
          null);

  @Test
  void metadataIsReadBackAsItWasWritten() {
    assertThat(EventMetadata.from(FULL.toMetaData())).isEqualTo(FULL);
    assertThat(EventMetadata.from(LEAST.toMetaData())).isEqualTo(LEAST);
  }

  @Test
  void metadataSurvivesTheStore() {
    var serializer = new EventSerializer(new TestKeys(), Map.of());
    var stored = serializer.serialize(FULL.toMetaData(), String.class);
    MetaData read = serializer.deserialize(stored);
    assertThat(EventMetadata.from(read)).isEqualTo(FULL);
  }

  @Test
  void allIsStoredAsTextUnderFixedNames() {
    assertThat(FULL.toMetaData())
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("actor", "Z990001"),
                Map.entry("role", "OFFICE"),
                Map.entry("actingUnit", "0403"),
                Map.entry("command", "AppointMember"),
                Map.entry("commandId", "command-1"),
                Map.entry("correlationId", "correlation-1"),
                Map.entry("idempotencyKey", "key-1"),
                Map.entry("requestHash", "hash-1"),
                Map.entry("validOn", "2007-10-15"),
                Map.entry("reason", "Rettet på møtet"),
                Map.entry("legalGround", "Nav-loven § 6")));
  }

  @Test
  void whatIsNotToldIsNotStored() {
    assertThat(LEAST.toMetaData())
        .containsOnlyKeys("actor", "role", "command", "commandId", "correlationId");
  }

  @Test
  void anEventWithoutMetadataIsReadAllTheSame() {
    assertThat(EventMetadata.from(MetaData.emptyInstance()).actor()).isEqualTo("unknown");
  }
}
