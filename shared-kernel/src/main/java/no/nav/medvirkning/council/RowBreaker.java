package no.nav.medvirkning.council;

/// What breaks a row of consecutive terms. The sources do not say, so each mandate records the
/// council's choice.
public enum RowBreaker {
  /// One or more days without a seat between two terms.
  GAP,
  /// A term as deputy between two terms as member.
  DEPUTY_PERIOD,
  /// A term on behalf of another organisation.
  CHANGE_OF_ORGANISATION
}
