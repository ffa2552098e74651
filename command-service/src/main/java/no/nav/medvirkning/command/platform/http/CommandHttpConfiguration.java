package no.nav.medvirkning.command.platform.http;

import java.time.Clock;
import no.nav.medvirkning.command.platform.CommandCatalogue;
import no.nav.medvirkning.command.platform.CommandRunner;
import no.nav.medvirkning.platform.privacy.MasterKey;
import no.nav.medvirkning.platform.web.Problems;
import no.nav.medvirkning.platform.web.RateGate;
import no.nav.medvirkning.platform.web.RateLimits;
import no.nav.medvirkning.platform.web.Texts;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Commands and public forms over HTTP. Needs the beans of `CommandConfiguration` and
/// `WebPlatform`, the master key, the forms, and `RateLimits`.
@Configuration(proxyBeanMethods = false)
@Import({
  CommandController.class,
  CommandOpenApi.class,
  PublicFormController.class,
  PublicFormOpenApi.class
})
public class CommandHttpConfiguration {

  @Bean
  CommandReader commandReader(MasterKey masterKey) {
    return new CommandReader(new ReceiptCodes(masterKey.keyFor("receipt codes")));
  }

  @Bean
  CommandDoor commandDoor(
      CommandCatalogue catalogue,
      CommandReader reader,
      CommandRunner runner,
      EventStore eventStore) {
    return new CommandDoor(catalogue, reader, runner, eventStore);
  }

  @Bean
  CommandStream commandStream(CommandDoor door, Problems problems) {
    return new CommandStream(door, problems);
  }

  @Bean
  CommandDocs commandDocs(
      CommandCatalogue catalogue, CommandReader reader, Texts texts, Problems problems) {
    return new CommandDocs(catalogue, reader, texts, problems);
  }

  @Bean
  RateGate formGate(RateLimits limits, Clock clock) {
    return new RateGate(limits, clock);
  }
}
