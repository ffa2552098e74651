package no.nav.medvirkning.command.meeting;

/// What has become of a case in one meeting.
enum CaseState {
  OPEN,
  DELIBERATED,
  WITHDRAWN,
  /// The case lives on in another meeting.
  POSTPONED
}
