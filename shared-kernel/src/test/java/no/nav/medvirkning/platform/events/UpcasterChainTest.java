package no.nav.medvirkning.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.platform.privacy.TestKeys;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The worked example of changing an event. A made-up event told where a council met as one text;
/// revision 2 tells the place and the way to take part remotely apart. What was stored before is
/// read as if it had been written today.
///
/// To change a real event: raise its `@Revision`, keep the old golden file, add the new one, add an
/// upcaster like this one.
class UpcasterChainTest {

  private static final CouncilId COUNCIL = CouncilId.of("0c000000-0000-7000-8000-000000000001");

  private static final String BEFORE =
      """
      {"council": "0c000000-0000-7000-8000-000000000001", "where": "Hamar / Teams"}\
      """;

  private static final String AFTER =
      """
      {"council": "0c000000-0000-7000-8000-000000000001", "place": "Hamar", "remote": "Teams"}\
      """;

  /// The event as it is today.
  @Revision("2")
  record CouncilMet(CouncilId council, String place, String remote) {}

  /// One step, from one revision to the next.
  static final class CouncilMetFrom1To2 extends SingleEventUpcaster {

    private static final SimpleSerializedType FROM =
        new SimpleSerializedType("council.CouncilMet", "1");
    private static final SimpleSerializedType TO =
        new SimpleSerializedType("council.CouncilMet", "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
      return event.getType().equals(FROM);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
      return event.upcastPayload(TO, JsonNode.class, CouncilMetFrom1To2::upcast);
    }

    static JsonNode upcast(JsonNode before) {
      var after = (ObjectNode) before.deepCopy();
      var where = after.remove("where").asString().split(" / ", 2);
      return after.put("place", where[0]).put("remote", where[1]);
    }
  }

  private final EventSerializer serializer =
      new EventSerializer(new TestKeys(), Map.of("council.CouncilMet", CouncilMet.class));
  private final EventUpcasterChain chain = new EventUpcasterChain(new CouncilMetFrom1To2());

  private static DomainEventData<byte[]> stored(String json, String revision) {
    return new GenericDomainEventEntry<>(
        "Council",
        COUNCIL.toString(),
        0,
        "event-1",
        Instant.parse("2024-03-19T12:00:00Z"),
        "council.CouncilMet",
        revision,
        json.getBytes(StandardCharsets.UTF_8),
        "{}".getBytes(StandardCharsets.UTF_8));
  }

  private List<Object> read(DomainEventData<?> stored) {
    return EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(stored), serializer, chain)
        .asStream()
        .<Object>map(EventMessage::getPayload)
        .toList();
  }

  @Test
  void theStepTurnsTheOldJsonIntoTheNew() {
    var json = new JsonMapper();
    assertThat(CouncilMetFrom1To2.upcast(json.readTree(BEFORE))).isEqualTo(json.readTree(AFTER));
  }

  @Test
  void whatWasStoredThenIsReadAsTheEventOfToday() {
    assertThat(read(stored(BEFORE, "1")))
        .containsExactly(new CouncilMet(COUNCIL, "Hamar", "Teams"));
  }

  @Test
  void whatIsStoredTodayPassesUntouched() {
    assertThat(read(stored(AFTER, "2"))).containsExactly(new CouncilMet(COUNCIL, "Hamar", "Teams"));
  }

  @Test
  void theEventIsStoredUnderItsNewRevision() {
    var type = serializer.typeForClass(CouncilMet.class);
    assertThat(type.getName()).isEqualTo("council.CouncilMet");
    assertThat(type.getRevision()).isEqualTo("2");
  }
}
