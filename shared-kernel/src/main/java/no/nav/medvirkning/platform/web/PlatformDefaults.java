package no.nav.medvirkning.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;

/// Settings that both services start from, under everything that a service or its environment sets.
/// They come before logging is set up, which a `@PropertySource` would not.
final class PlatformDefaults implements EnvironmentPostProcessor {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    try {
      environment
          .getPropertySources()
          .addLast(new ResourcePropertySource("classpath:platform-defaults.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
