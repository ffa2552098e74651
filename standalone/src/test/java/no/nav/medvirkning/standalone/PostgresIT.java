package no.nav.medvirkning.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The demonstration on PostgreSQL, killed and started again.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresIT implements DemonstrationContract {

  /// 32 bytes; a test's key guards nothing.
  static final String MASTER_KEY = "bWVkdmlya25pbmcgbWVkdmlya25pbmcgdGVzdCBrZXk=";

  private @Nullable EmbeddedPostgres server;
  private @Nullable TwoStarts starts;

  @BeforeAll
  void startTwice(@TempDir Path folder) {
    var running = postgres();
    server = running;
    starts =
        TwoStarts.of(
            folder.resolve("data"),
            Instance::kill,
            "--medvirkning.event-store=postgres",
            "--medvirkning.postgres.url=" + running.getJdbcUrl("postgres", "postgres"),
            "--medvirkning.master-key=" + MASTER_KEY);
  }

  /// With the durability that the embedded one switches off.
  private static EmbeddedPostgres postgres() {
    try {
      return EmbeddedPostgres.builder()
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setPGStartupWait(Duration.ofSeconds(60))
          .start();
    } catch (IOException | RuntimeException e) {
      return Assumptions.abort("PostgreSQL cannot start on this machine: " + e);
    }
  }

  @AfterAll
  void stop() throws IOException {
    if (starts != null) {
      starts.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @Override
  public TwoStarts starts() {
    return Objects.requireNonNull(starts);
  }
}
