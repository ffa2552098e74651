package no.nav.medvirkning.compensation;

/// What a line of a claim is for.
public enum ClaimLineKind {
  /// Møtegodtgjørelse, by minutes in the meeting.
  MEETING_FEE,
  /// By minutes.
  PREPARATION,
  /// Travel by own car, by kilometres.
  MILEAGE,
  /// Tickets and the like, by amount.
  TRAVEL,
  /// Tapt arbeidsfortjeneste, documented, by amount.
  LOST_EARNINGS,
  /// Sannsynliggjort, not documented, by amount.
  PLAUSIBLE_EARNINGS,
  /// Ledsager's fee, by minutes.
  COMPANION
}
