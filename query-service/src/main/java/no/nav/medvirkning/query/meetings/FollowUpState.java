package no.nav.medvirkning.query.meetings;

/// Whether a follow-up is done, told for a day.
public enum FollowUpState {
  /// Not done, and the due date has not passed; the due date itself is still in time.
  OPEN,
  OVERDUE,
  DONE
}
