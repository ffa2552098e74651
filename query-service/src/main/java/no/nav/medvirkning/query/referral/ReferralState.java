package no.nav.medvirkning.query.referral;

import java.util.List;

/// Where a referral is.
public enum ReferralState {
  /// Made; the receiver has not said anything.
  WAITING,
  /// The receiver means to answer.
  ACCEPTED,
  ANSWERED,
  DECLINED,
  WITHDRAWN;

  /// The states in which an answer is still waited for.
  public static final List<String> OPEN = List.of(WAITING.name(), ACCEPTED.name());

  public boolean isOpen() {
    return this == WAITING || this == ACCEPTED;
  }
}
