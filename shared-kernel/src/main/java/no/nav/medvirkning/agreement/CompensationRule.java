package no.nav.medvirkning.agreement;

/// By whose rules the user side is compensated (S4).
public enum CompensationRule {
  /// Statens personalhåndbok.
  STATE,
  /// Kommunale bestemmelser.
  MUNICIPAL
}
