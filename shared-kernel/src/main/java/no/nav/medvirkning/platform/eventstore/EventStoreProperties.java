package no.nav.medvirkning.platform.eventstore;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where events and person keys are kept.
///
/// @param eventStore `medvirkning.event-store`
/// @param data folder of the `embedded` store, made if it is missing
/// @param masterKey wraps the person keys: base64 of 32 bytes, or a Tink AEAD keyset as JSON.
///   `embedded` makes one in the data folder where none is given, the others refuse to start
@ConfigurationProperties("medvirkning")
public record EventStoreProperties(
    @DefaultValue("embedded") Kind eventStore,
    @DefaultValue("data") Path data,
    @DefaultValue Postgres postgres,
    @DefaultValue AxonServer axonServer,
    @Nullable String masterKey) {

  /// The settings of `medvirkning.event-store`.
  public enum Kind {
    /// An H2 file, for one process.
    EMBEDDED,
    /// PostgreSQL, shared by any number of processes.
    POSTGRES,
    /// Axon Server. Its open-source edition acknowledges an append before it has synced it to disk.
    AXONSERVER
  }

  /// @param url JDBC address, such as `jdbc:postgresql://localhost/medvirkning`
  public record Postgres(@Nullable String url, @Nullable String user, @Nullable String password) {
    @Override
    public String toString() {
      return "Postgres[url=" + url + ", user=" + user + "]";
    }
  }

  /// @param servers `host:port` of the gRPC port, several separated by commas
  /// @param token access token, where the server asks for one
  public record AxonServer(
      @DefaultValue("localhost:8124") String servers,
      @DefaultValue("default") String context,
      @Nullable String token) {
    @Override
    public String toString() {
      return "AxonServer[servers=" + servers + ", context=" + context + "]";
    }
  }

  @Override
  public String toString() {
    return "EventStoreProperties["
        + eventStore
        + ", data="
        + data
        + ", "
        + postgres
        + ", "
        + axonServer
        + "]";
  }
}
