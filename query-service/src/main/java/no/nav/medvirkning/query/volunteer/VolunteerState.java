package no.nav.medvirkning.query.volunteer;

/// What has come of someone's interest.
public enum VolunteerState {
  /// No one has been in touch.
  NEW,
  CONTACTED,
  PASSED_ON,
  NOMINATED,
  WITHDRAWN,
  /// Erased before anything came of it.
  LAPSED
}
