package no.nav.medvirkning.meeting;

/// What a case is for. Information and discussion are counted apart in the annual report.
public enum CaseKind {
  OPENING,
  /// Approval of the minutes of an earlier meeting.
  MINUTES_APPROVAL,
  INFORMATION,
  DISCUSSION,
  /// The council gives Nav advice; it never decides (S4).
  ADVICE,
  ELECTION,
  EVALUATION,
  /// "Diverse", "Eventuelt".
  OTHER_BUSINESS,
  CLOSING
}
