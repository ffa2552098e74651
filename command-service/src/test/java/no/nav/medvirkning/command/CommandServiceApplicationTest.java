package no.nav.medvirkning.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The service starts by itself on each event store, also while the store and MongoDB are down.
class CommandServiceApplicationTest {

  private static final String[] ACCESS = {
    "medvirkning.access.issuer=http://127.0.0.1:1/medvirkning",
    "medvirkning.access.jwk-set-uri=http://127.0.0.1:1/medvirkning/jwks",
    "medvirkning.access.audience=medvirkning"
  };

  @TempDir Path data;

  @Test
  void besideAxonServerItKeepsThePersonKeysInMongo() {
    try (var service =
        start(
            "medvirkning.event-store=axonserver",
            "medvirkning.axon-server.servers=127.0.0.1:1",
            "medvirkning.master-key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
            "spring.mongodb.uri=mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=100")) {
      assertThat(service.getBeanNamesForType(MongoClient.class)).hasSize(1);
    }
  }

  @Test
  void onADatabaseOfItsOwnItNeedsNoMongo() {
    try (var service =
        start("medvirkning.event-store=embedded", "medvirkning.data=" + data.resolve("events"))) {
      assertThat(service.getBeanNamesForType(MongoClient.class)).isEmpty();
    }
  }

  private static ConfigurableApplicationContext start(String... settings) {
    return new SpringApplicationBuilder(CommandServiceApplication.class)
        .run(
            Stream.of(
                    Arrays.stream(settings),
                    Arrays.stream(ACCESS),
                    Stream.of("server.port=0", "logging.level.root=WARN"))
                .flatMap(each -> each)
                .map(setting -> "--" + setting)
                .toArray(String[]::new));
  }
}
