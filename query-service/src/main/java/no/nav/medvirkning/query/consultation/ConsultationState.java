package no.nav.medvirkning.query.consultation;

/// Where a consultation is.
public enum ConsultationState {
  /// Takes answers, late ones too.
  OPEN,
  CLOSED,
  /// Closed, and what came of it stands in a case.
  SUMMARISED
}
