package no.nav.medvirkning.command;

import no.nav.medvirkning.platform.web.WebPlatform;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/// Starts the command service by itself.
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({WebPlatform.class, CommandService.class})
public class CommandServiceApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(CommandServiceApplication.class, arguments);
  }
}
