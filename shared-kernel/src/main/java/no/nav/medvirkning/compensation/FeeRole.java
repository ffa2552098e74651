package no.nav.medvirkning.compensation;

/// As what someone is paid.
public enum FeeRole {
  LEADER,
  MEMBER,
  /// A deputy who stands in.
  DEPUTY,
  /// Ledsager of someone who attends.
  COMPANION
}
