package no.nav.medvirkning.platform.access;

/// How far from its own units a role may act or read.
public enum Reach {
  NONE,
  /// The caller's own units.
  OWN,
  /// The caller's own units and the units below them.
  BELOW,
  ALL
}
