package no.nav.medvirkning.query.meetings;

/// How far a meeting has come (OParl's `meetingState`).
public enum MeetingState {
  PLANNED,
  /// The notice has gone out, and the cases have their numbers.
  NOTIFIED,
  HELD,
  CANCELLED
}
