package no.nav.medvirkning.platform.web;

import java.time.Duration;

/// How often something is open to requests without a token.
///
/// @param perAddress from one address within `per`
/// @param inTotal from all addresses within `per`, on this instance
/// @param addresses how many addresses are remembered; the one not seen for the longest time is
///   forgotten first
public record RateLimits(int perAddress, int inTotal, Duration per, int addresses) {

  public RateLimits {
    if (perAddress < 1 || inTotal < 1 || addresses < 1 || !per.isPositive()) {
      throw new IllegalArgumentException("limits are at least 1, within a time above 0");
    }
  }
}
