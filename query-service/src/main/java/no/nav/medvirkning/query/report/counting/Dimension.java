package no.nav.medvirkning.query.report.counting;

/// What a figure is broken down by.
public enum Dimension {
  SIDE,
  CASE_KIND,
  /// By an organisation's id.
  ORGANISATION,
  FEEDBACK_SOURCE,
  OUTCOME,
  HELPED,
  AGE,
  ACTIVITY_KIND,
  USER_GROUP,
  CLAIM_LINE,
  PARTICIPATION_FORM,
  COMPENSATION_RULE,
  END_CAUSE,
  TRAINED_ROLE
}
