package no.nav.medvirkning.command.meeting;

/// How far a meeting has come (OParl's `meetingState`, with its end apart).
enum MeetingState {
  PLANNED,
  /// The notice is out and the cases have their numbers.
  NOTIFIED,
  /// Held, and its record is complete.
  CLOSED,
  CANCELLED
}
