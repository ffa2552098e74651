package no.nav.medvirkning.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// kill -9 under load, several rounds on the same data: every acknowledged command is stored
/// exactly once, and the views that the next start builds from the events hold it.
class KilledUnderLoadIT {

  private static final int ROUNDS = 4;
  private static final int CLIENTS = 8;
  private static final long LOAD_MILLIS = 1_500;

  @TempDir Path folder;

  @Test
  void whatWasAcknowledgedIsThereExactlyOnce() throws Exception {
    var data = folder.resolve("data");
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    for (var round = 0; round < ROUNDS; round++) {
      try (var instance = Instance.start(data)) {
        assertAllThereOnce(instance, acknowledged);
        loadUntilKilled(instance, acknowledged);
      }
    }
    try (var instance = Instance.start(data)) {
      assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * CLIENTS);
      assertAllThereOnce(instance, acknowledged);
    }
  }

  private static void loadUntilKilled(Instance instance, Set<String> acknowledged)
      throws Exception {
    var token = instance.token("DIRECTORATE");
    var stop = new AtomicBoolean();
    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var client = 0; client < CLIENTS; client++) {
        clients.submit(() -> register(instance, token, stop, acknowledged));
      }
      Thread.sleep(LOAD_MILLIS);
      instance.kill();
      stop.set(true);
    }
  }

  private static void register(
      Instance instance, String token, AtomicBoolean stop, Set<String> acknowledged) {
    while (!stop.get()) {
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
        return; // killed
      }
    }
  }

  private static void assertAllThereOnce(Instance instance, Set<String> acknowledged) {
    var token = instance.token("DIRECTORATE");
    var registered =
        instance
            .get("/audit?command=RegisterOrganisation", token, "Accept", "application/x-ndjson")
            .body()
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> JsonMapper.shared().readTree(line))
            .toList();
    var ids = registered.stream().map(entry -> entry.get("aggregateId").asString()).toList();
    assertThat(ids).doesNotHaveDuplicates().containsAll(acknowledged);
    assertThat(registered).allSatisfy(entry -> assertThat(entry.get("sequence").asLong()).isZero());
    assertThat(organisations(instance, token)).containsExactlyInAnyOrderElementsOf(ids);
  }

  private static List<String> organisations(Instance instance, String token) {
    var ids = new ArrayList<String>();
    var path = "/organisations?limit=200";
    while (true) {
      JsonNode page = instance.json(path, token);
      IntStream.range(0, page.get("items").size())
          .forEach(i -> ids.add(page.get("items").get(i).get("organisation").asString()));
      if (!page.hasNonNull("next")) {
        return ids;
      }
      path = "/organisations?limit=200&cursor=" + page.get("next").asString();
    }
  }
}
