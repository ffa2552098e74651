package no.nav.medvirkning.query.feedbacksummary;

/// How a step stands to the deadline that was set when the feedback came in.
public enum Timeliness {
  IN_TIME,
  /// Taken after the deadline, or not taken and the deadline has passed.
  LATE,
  /// Not taken, and there is time.
  WAITING,
  /// Closed before it was taken, which for an answer means that a reason was given.
  NEVER
}
