package no.nav.medvirkning.platform.mongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import org.testcontainers.mongodb.MongoDBContainer;

/// The server that tests keep their views and keys in: one that speaks the MongoDB protocol and
/// runs in this process, or real MongoDB in a container where the build runs with `-Pdocker`.
public sealed interface TestMongo extends AutoCloseable {

  static TestMongo start() {
    return Boolean.getBoolean("medvirkning.test.docker") ? new InContainer() : new InProcess();
  }

  InetSocketAddress address();

  default String uri() {
    return "mongodb://" + address().getHostString() + ":" + address().getPort();
  }

  /// Takes the server away.
  void stop();

  /// Brings the server back at the same address; the one in this process comes back empty.
  void startAgain();

  @Override
  void close();

  /// mongo-java-server.
  final class InProcess implements TestMongo {

    private MongoServer server = new MongoServer(new MemoryBackend());
    private final InetSocketAddress address = server.bind();

    @Override
    public InetSocketAddress address() {
      return new InetSocketAddress("127.0.0.1", address.getPort());
    }

    @Override
    public void stop() {
      server.shutdownNow();
    }

    @Override
    public void startAgain() {
      server = new MongoServer(new MemoryBackend());
      server.bind(address);
    }

    @Override
    public void close() {
      server.shutdownNow();
    }
  }

  /// MongoDB itself.
  final class InContainer implements TestMongo {

    private final MongoDBContainer container = new MongoDBContainer("mongo:8.0");

    InContainer() {
      container.start();
    }

    @Override
    public InetSocketAddress address() {
      return new InetSocketAddress(container.getHost(), container.getFirstMappedPort());
    }

    @Override
    public void stop() {
      container.getDockerClient().pauseContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void startAgain() {
      container.getDockerClient().unpauseContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void close() {
      container.stop();
    }
  }
}
