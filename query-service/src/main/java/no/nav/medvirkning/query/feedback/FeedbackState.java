package no.nav.medvirkning.query.feedback;

/// How far a feedback has come.
public enum FeedbackState {
  RECEIVED,
  /// The sender knows that it is here; one that is taken up again starts here.
  ACKNOWLEDGED,
  ASSESSED,
  /// The sender has been answered since it was opened.
  REPORTED_BACK,
  CLOSED,
  /// Follows another one, which says the same.
  DUPLICATE
}
