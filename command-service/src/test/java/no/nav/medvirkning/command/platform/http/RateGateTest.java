package no.nav.medvirkning.command.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import no.nav.medvirkning.platform.web.ProblemException;
import no.nav.medvirkning.platform.web.RateGate;
import no.nav.medvirkning.platform.web.RateLimits;
import org.junit.jupiter.api.Test;

/// Two forms an hour from one address, five from all.
class RateGateTest {

  private static final String ONE = "203.0.113.1";
  private static final String ANOTHER = "203.0.113.2";

  private final TestClock clock = new TestClock();
  private final RateGate gate = gate(2, 5);

  private RateGate gate(int perAddress, int inTotal) {
    return new RateGate(new RateLimits(perAddress, inTotal, Duration.ofHours(1), 10), clock);
  }

  private static void enter(RateGate gate, String... addresses) {
    for (var address : addresses) {
      assertThatCode(() -> gate.enter(address)).as(address).doesNotThrowAnyException();
    }
  }

  private static String retryAfter(RateGate gate, String address) {
    var problem = catchThrowableOfType(ProblemException.class, () -> gate.enter(address));
    assertThat(problem).as("turned away").isNotNull();
    assertThat(problem.status().value()).isEqualTo(429);
    assertThat(problem.code()).isEqualTo("request.too-many");
    return String.valueOf(problem.headers().getFirst("Retry-After"));
  }

  @Test
  void oneAddressSendsSoManyAndNoMore() {
    enter(gate, ONE, ONE);
    assertThat(retryAfter(gate, ONE)).isEqualTo("1801");
    enter(gate, ANOTHER);
  }

  @Test
  void whoWaitsAsLongAsToldIsLetIn() {
    enter(gate, ONE, ONE);
    clock.advance(Duration.ofSeconds(1801));
    enter(gate, ONE);
    retryAfter(gate, ONE);
  }

  @Test
  void allAddressesTogetherSendSoManyAndNoMore() {
    enter(gate, ONE, ONE, ANOTHER, ANOTHER, "203.0.113.3");
    assertThat(retryAfter(gate, "203.0.113.4")).isEqualTo("721");
  }

  @Test
  void whoIsTurnedAwayTakesNothingFromOthers() {
    enter(gate, ONE, ONE);
    for (var i = 0; i < 10; i++) {
      retryAfter(gate, ONE);
    }
    enter(gate, ANOTHER, ANOTHER, "203.0.113.3");
  }

  @Test
  void whoIsTurnedAwayBecauseOfOthersKeepsTheOwnShare() {
    enter(gate, "203.0.113.5", "203.0.113.6", "203.0.113.7", "203.0.113.8", "203.0.113.9");
    for (var i = 0; i < 3; i++) {
      retryAfter(gate, ONE);
    }
    clock.advance(Duration.ofMinutes(24));
    enter(gate, ONE, ONE);
  }

  /// Else one subscriber would have 2⁶⁴ addresses to send from.
  @Test
  void aNetworkOfIpv6CountsAsOne() {
    enter(gate, "2001:db8:1:2::1", "2001:db8:1:2:aaaa::2");
    retryAfter(gate, "2001:db8:1:2:bbbb::3");
    enter(gate, "2001:db8:1:3::1");
  }

  @Test
  void whatIsNoAddressIsTakenAsItStands() {
    enter(gate, "unknown", "unknown");
    retryAfter(gate, "unknown");
  }

  @Test
  void aLimitIsAtLeastOne() {
    assertThatThrownBy(() -> gate(0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> gate(1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RateLimits(1, 1, Duration.ZERO, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RateLimits(1, 1, Duration.ofHours(1), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
