package no.nav.medvirkning.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// Lets so many requests without a token in and no more, from one address and from all. Who is
/// turned away for the address's own sake takes nothing from what is left for others.
public final class RateGate {

  private static final int NETWORK_BYTES = 8;

  private final RateLimits limits;
  private final TimeMeter time;
  private final Cache<String, Bucket> byAddress;
  private final Bucket total;

  public RateGate(RateLimits limits, Clock clock) {
    this.limits = limits;
    this.time = new ClockMeter(clock);
    this.byAddress =
        Caffeine.newBuilder()
            .maximumSize(limits.addresses())
            .expireAfterAccess(limits.per())
            .build();
    this.total = bucket(limits.inTotal());
  }

  /// @param address the client's address, as the web server tells it
  /// @throws ProblemException (429) that says when to come again
  public void enter(String address) {
    var own = byAddress.get(household(address), _ -> bucket(limits.perAddress()));
    take(own);
    try {
      take(total);
    } catch (ProblemException full) {
      own.addTokens(1);
      throw full;
    }
  }

  private static void take(Bucket bucket) {
    var probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      var wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1).toSeconds();
      throw new ProblemException(HttpStatus.TOO_MANY_REQUESTS, "request.too-many")
          .header(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
    }
  }

  private Bucket bucket(int capacity) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, limits.per()))
        .withCustomTimePrecision(time)
        .build();
  }

  /// One subscriber has a whole /64 of IPv6 addresses.
  private static String household(String address) {
    try {
      return InetAddress.ofLiteral(address) instanceof Inet6Address six
          ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
          : address;
    } catch (IllegalArgumentException _) {
      return address;
    }
  }

  private record ClockMeter(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return Duration.ofMillis(clock.millis()).toNanos();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
