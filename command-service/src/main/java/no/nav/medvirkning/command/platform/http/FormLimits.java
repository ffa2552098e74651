package no.nav.medvirkning.command.platform.http;

import java.time.Duration;

/// How often forms are taken in without a token.
///
/// @param perAddress from one address within `per`
/// @param inTotal from all addresses within `per`, on this instance
/// @param addresses how many addresses are remembered; the one not seen for the longest time is
///   forgotten first
public record FormLimits(int perAddress, int inTotal, Duration per, int addresses) {

  public FormLimits {
    if (perAddress < 1 || inTotal < 1 || addresses < 1 || !per.isPositive()) {
      throw new IllegalArgumentException("limits of forms are at least 1, within a time above 0");
    }
  }
}
