package no.nav.medvirkning.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import no.nav.medvirkning.command.platform.Receipts.Receipt;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.platform.events.EventMetadata;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReceiptsTest {

  private final Receipts receipts = new Receipts();

  private static EventMetadata metadata(@Nullable String key, @Nullable String hash) {
    return new EventMetadata(
        "Z990001",
        Role.OFFICE,
        null,
        "Command",
        "command-1",
        "correlation-1",
        key,
        hash,
        null,
        null,
        null);
  }

  @Test
  void aKeyIsFoundWithItsContentAndVersion() {
    receipts.remember(metadata("key", "hash"), 4);
    assertThat(receipts.find("key")).contains(new Receipt("hash", 4));
    assertThat(receipts.find("another")).isEmpty();
  }

  @Test
  void theVersionIsThatOfTheCommandsLastEvent() {
    receipts.remember(metadata("key", "hash"), 4);
    receipts.remember(metadata("key", "hash"), 5);
    assertThat(receipts.find("key")).contains(new Receipt("hash", 5));
  }

  @Test
  void commandsWithoutAKeyLeaveNoReceipt() {
    receipts.remember(metadata(null, "hash"), 4);
    receipts.remember(metadata("key", null), 5);
    assertThat(receipts.byKey()).isEmpty();
  }

  @Test
  void theOldestIsForgottenAfterAThousand() {
    for (var version = 0; version <= Receipts.REMEMBERED; version++) {
      receipts.remember(metadata("key " + version, "hash"), version);
    }
    assertThat(receipts.find("key 0")).isEmpty();
    assertThat(receipts.find("key 1")).isPresent();
    assertThat(receipts.byKey()).hasSize(Receipts.REMEMBERED);
  }

  @Test
  void receiptsAreKeptInSnapshotsInTheirOrder() {
    receipts.remember(metadata("z", "hash 1"), 1);
    receipts.remember(metadata("a", "hash 2"), 2);
    var json = new JsonMapper();
    var text = json.writeValueAsString(receipts);
    assertThat(text)
        .isEqualTo(
            """
            {"z":{"requestHash":"hash 1","version":1},"a":{"requestHash":"hash 2","version":2}}\
            """);
    assertThat(json.readValue(text, Receipts.class).byKey().keySet()).containsExactly("z", "a");
  }
}
