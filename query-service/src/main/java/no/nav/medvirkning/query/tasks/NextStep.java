package no.nav.medvirkning.query.tasks;

/// What the addressee of a feedback does next with it.
public enum NextStep {
  ACKNOWLEDGE,
  ASSESS,
  REPORT_BACK,
  CLOSE,
  /// Answered, but a measure or a referral is still open.
  WAIT,
  /// Closed, or told by the feedback that it is a duplicate of.
  NONE
}
