package no.nav.medvirkning.query.meetings;

/// Where a case stands on the agenda of one meeting.
public enum CaseStanding {
  PROPOSED,
  ON_AGENDA,
  WITHDRAWN,
  /// It went on to another meeting.
  POSTPONED
}
