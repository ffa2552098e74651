package no.nav.medvirkning.platform.privacy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class MongoPersonKeysTest implements PersonKeysContract {

  private MongoServer server;
  private MongoClient client;

  @BeforeEach
  void start() {
    server = new MongoServer(new MemoryBackend());
    client = MongoClients.create(server.bindAndGetConnectionString());
  }

  @AfterEach
  void stop() {
    client.close();
    server.shutdown();
  }

  @Override
  public KeyTable table() {
    return new MongoKeyTable(client);
  }
}
