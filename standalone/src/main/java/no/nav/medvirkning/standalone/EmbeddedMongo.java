package no.nav.medvirkning.standalone;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/// A server that speaks the MongoDB protocol and keeps everything in memory: the read models are
/// rebuilt from the event store at every start.
final class EmbeddedMongo implements AutoCloseable {

  private final MongoServer server = new MongoServer(new MemoryBackend());

  /// Starts on a free loopback port.
  ///
  /// @return the connection string
  String start() {
    var address = server.bind();
    return "mongodb://127.0.0.1:" + address.getPort();
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
