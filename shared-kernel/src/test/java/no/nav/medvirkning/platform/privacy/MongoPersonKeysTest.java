package no.nav.medvirkning.platform.privacy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import no.nav.medvirkning.platform.mongo.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class MongoPersonKeysTest implements PersonKeysContract {

  private TestMongo server;
  private MongoClient client;

  @BeforeEach
  void start() {
    server = TestMongo.start();
    client = MongoClients.create(server.uri());
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Override
  public KeyTable table() {
    return new MongoKeyTable(client);
  }
}
