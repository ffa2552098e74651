package no.nav.medvirkning.query.cases;

/// How far a case has come, wherever it is.
public enum CaseState {
  PROPOSED,
  /// Moved on to another meeting, where it waits for that meeting's agenda.
  POSTPONED,
  ON_AGENDA,
  WITHDRAWN,
  /// What came of it is recorded.
  CONCLUDED
}
