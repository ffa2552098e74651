package no.nav.medvirkning.feedback;

/// Whether a change helped, as the sender says.
public enum Helped {
  YES,
  PARTLY,
  NO,
  /// The sender could not be asked or did not answer.
  UNKNOWN
}
