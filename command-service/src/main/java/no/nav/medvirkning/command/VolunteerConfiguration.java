package no.nav.medvirkning.command;

import java.time.Clock;
import no.nav.medvirkning.command.platform.AggregateReader;
import no.nav.medvirkning.command.platform.CommandRunner;
import no.nav.medvirkning.command.volunteer.VolunteerForm;
import no.nav.medvirkning.platform.web.RateLimits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The public form for volunteers, and their erasure when nothing has come of it.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(VolunteerSettings.class)
class VolunteerConfiguration {

  @Bean
  VolunteerForm volunteerForm(VolunteerSettings settings) {
    return new VolunteerForm(settings.consentText(), settings.keepFor());
  }

  @Bean
  RateLimits formLimits(VolunteerSettings settings) {
    return settings.limits();
  }

  @Bean
  WhenKeptLongEnoughThenErased whenKeptLongEnoughThenErased(
      AggregateReader reader, CommandRunner runner, Clock clock) {
    return new WhenKeptLongEnoughThenErased(reader, runner, clock);
  }
}
