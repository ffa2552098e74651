package no.nav.medvirkning.feedback;

/// What the addressee makes of a feedback.
public enum AssessmentOutcome {
  ACCEPTED,
  PARTLY_ACCEPTED,
  NOT_ACCEPTED,
  /// Another answers for it; who is said with it.
  OUTSIDE_REMIT
}
