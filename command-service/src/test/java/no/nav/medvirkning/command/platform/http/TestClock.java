package no.nav.medvirkning.command.platform.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A clock that stands still until it is moved.
final class TestClock extends Clock {

  /// A service whose day is 2 March 2026 until it is moved.
  @Configuration(proxyBeanMethods = false)
  static class Set {
    @Bean
    TestClock clock() {
      return new TestClock();
    }
  }

  private volatile Instant now = Instant.parse("2026-03-02T09:00:00Z");

  void advance(Duration duration) {
    now = now.plus(duration);
  }

  void set(String instant) {
    now = Instant.parse(instant);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    var utc = this;
    return new Clock() {
      @Override
      public Instant instant() {
        return utc.instant();
      }

      @Override
      public ZoneId getZone() {
        return zone;
      }

      @Override
      public Clock withZone(ZoneId other) {
        return utc.withZone(other);
      }
    };
  }
}
