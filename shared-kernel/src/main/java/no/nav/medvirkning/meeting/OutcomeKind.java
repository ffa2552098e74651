package no.nav.medvirkning.meeting;

/// What came of a case. A council advises and never decides.
public enum OutcomeKind {
  NOTED,
  ADVICE_GIVEN,
  /// Of minutes, without remarks.
  APPROVED,
  /// Of minutes.
  APPROVED_WITH_REMARKS,
  ELECTED,
  /// The work goes on outside this case or meeting.
  CONTINUED
}
