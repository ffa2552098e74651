package no.nav.medvirkning.referral;

/// How a referral ended.
public enum ReferralOutcome {
  ANSWERED,
  DECLINED,
  /// Taken back by the one who asked.
  WITHDRAWN
}
