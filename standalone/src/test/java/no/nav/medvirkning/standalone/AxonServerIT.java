package no.nav.medvirkning.standalone;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/// The demonstration on a real and empty Axon Server, killed and started again. The person keys lie
/// in MongoDB then, which is why that one stands outside the process.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfEnvironmentVariable(
    named = "AXON_SERVER",
    matches = ".+:\\d+",
    disabledReason = "set AXON_SERVER=host:port to run against a real, empty Axon Server")
class AxonServerIT implements DemonstrationContract {

  private final EmbeddedMongo mongo = new EmbeddedMongo();
  private @Nullable TwoStarts starts;

  @BeforeAll
  void startTwice(@TempDir Path folder) {
    starts =
        TwoStarts.of(
            folder.resolve("data"),
            Instance::kill,
            "--medvirkning.event-store=axonserver",
            "--medvirkning.axon-server.servers=" + System.getenv("AXON_SERVER"),
            "--medvirkning.master-key=" + PostgresIT.MASTER_KEY,
            "--spring.mongodb.uri=" + mongo.start());
  }

  @AfterAll
  void stop() {
    if (starts != null) {
      starts.close();
    }
    mongo.close();
  }

  @Override
  public TwoStarts starts() {
    return Objects.requireNonNull(starts);
  }
}
