package no.nav.medvirkning.command;

import no.nav.medvirkning.platform.web.WebPlatform;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Starts the command service by itself.
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = MongoAutoConfiguration.class)
@Import({WebPlatform.class, CommandService.class})
public class CommandServiceApplication {

  /// Beside Axon Server the person keys are kept in a Mongo database. A plain import: what is
  /// excluded above would be left out of an `@ImportAutoConfiguration` too.
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty(name = "medvirkning.event-store", havingValue = "axonserver")
  @Import(MongoAutoConfiguration.class)
  static class PersonKeysInMongo {}

  public static void main(String[] arguments) {
    SpringApplication.run(CommandServiceApplication.class, arguments);
  }
}
