package no.nav.medvirkning.query.councilstatus;

/// Whether a council is at work on a given day.
public enum CouncilState {
  /// Established from a later day.
  PLANNED,
  ACTIVE,
  SUSPENDED,
  DISSOLVED
}
