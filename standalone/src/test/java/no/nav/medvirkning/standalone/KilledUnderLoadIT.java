package no.nav.medvirkning.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// kill -9 under load, several rounds on the same data, and at last SIGTERM under load: every
/// acknowledged command is stored exactly once, and the views that the next start builds from the
/// events hold it.
class KilledUnderLoadIT {

  private static final int KILLS = 3;
  private static final int CLIENTS = 8;

  /// The process is ended once so many commands of the round are acknowledged, with the clients at
  /// work.
  private static final int ACKNOWLEDGED_A_ROUND = 20 * CLIENTS;

  @TempDir Path folder;

  @Test
  void whatWasAcknowledgedIsThereExactlyOnce() {
    var data = folder.resolve("data");
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    for (var round = 0; round < KILLS; round++) {
      try (var instance = Instance.start(data)) {
        assertAllThereOnce(instance, acknowledged);
        loadUntil(instance, acknowledged, instance::kill);
      }
    }
    try (var instance = Instance.start(data)) {
      assertAllThereOnce(instance, acknowledged);
      loadUntil(instance, acknowledged, () -> assertThat(instance.terminate()).isIn(0, 143));
      assertThat(instance.output()).doesNotContain("\tat ", "Exception");
    }
    try (var instance = Instance.start(data)) {
      assertAllThereOnce(instance, acknowledged);
    }
  }

  private static void loadUntil(Instance instance, Set<String> acknowledged, Runnable end) {
    var before = acknowledged.size();
    var token = instance.token("DIRECTORATE");
    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var client = 0; client < CLIENTS; client++) {
        clients.submit(() -> registerUntilCutOff(instance, token, acknowledged));
      }
      awaitSize(acknowledged, before + ACKNOWLEDGED_A_ROUND);
      end.run();
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(before + ACKNOWLEDGED_A_ROUND);
  }

  private static void awaitSize(Set<String> acknowledged, int size) {
    var deadline = Instant.now().plus(Duration.ofMinutes(3));
    while (acknowledged.size() < size) {
      if (Instant.now().isAfter(deadline)) {
        fail("only %d of %d commands were acknowledged", acknowledged.size(), size);
      }
      LockSupport.parkNanos(1_000_000);
    }
  }

  private static void registerUntilCutOff(
      Instance instance, String token, Set<String> acknowledged) {
    while (true) {
      var organisation = UUID.randomUUID().toString();
      try {
        var answer =
            instance.command(
                "RegisterOrganisation",
                token,
                Map.of(
                    "organisation",
                    organisation,
                    "name",
                    "Organisasjon " + organisation,
                    "kind",
                    "OTHER",
                    "revealsSpecialCategory",
                    false));
        if (answer.statusCode() == 201) {
          acknowledged.add(organisation);
        }
      } catch (UncheckedIOException _) {
        return;
      }
    }
  }

  private static void assertAllThereOnce(Instance instance, Set<String> acknowledged) {
    var token = instance.token("DIRECTORATE");
    var registered =
        Instance.lines(
            instance
                .get("/audit?command=RegisterOrganisation", token, "Accept", "application/x-ndjson")
                .body());
    var ids = registered.stream().map(entry -> entry.get("aggregate").asString()).toList();
    assertThat(ids).doesNotHaveDuplicates().containsAll(acknowledged);
    assertThat(registered).allSatisfy(entry -> assertThat(entry.get("sequence").asLong()).isZero());
    assertThat(organisations(instance, token)).containsExactlyInAnyOrderElementsOf(ids);
  }

  private static List<String> organisations(Instance instance, String token) {
    var ids = new ArrayList<String>();
    for (var page : Answers.pages(instance, "/organisations?limit=200", token)) {
      page.get("items").forEach(item -> ids.add(item.get("organisation").asString()));
    }
    return ids;
  }
}
