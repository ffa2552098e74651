package no.nav.medvirkning.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class NotifyingEventStoreTest {

  @TempDir Path folder;

  @Test
  void a_stream_calls_back_when_the_next_event_is_there() throws InterruptedException {
    var called = new Semaphore(0);
    try (var jdbc = new JdbcStore(EventDatabase.embedded(folder));
        var stream = jdbc.store.openStream(null)) {
      assertThat(stream.setOnAvailableCallback(called::release)).isTrue();
      for (var number = 0; number < 20; number++) {
        jdbc.store.publish(Units.renamed("0300", number));
        while (!stream.hasNextAvailable()) {
          called.acquire();
        }
        assertThat(Positions.positionOf(stream.nextAvailable().trackingToken()))
            .isEqualTo(number + 1);
      }
    }
  }

  @Test
  void a_closed_stream_is_called_no_more() throws InterruptedException {
    var open = new Semaphore(0);
    var closed = new Semaphore(0);
    try (var jdbc = new JdbcStore(EventDatabase.embedded(folder));
        var stream = jdbc.store.openStream(null)) {
      stream.setOnAvailableCallback(open::release);
      try (var other = jdbc.store.openStream(null)) {
        other.setOnAvailableCallback(closed::release);
      }
      jdbc.store.publish(Units.renamed("0300", 0));
      open.acquire();
      assertThat(closed.availablePermits()).isZero();
    }
  }
}
