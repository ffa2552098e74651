package no.nav.medvirkning.council;

/// Why an appointment ended.
public enum EndCause {
  RESIGNED,
  WITHDRAWN_BY_ORGANISATION,
  EXPIRED,
  COUNCIL_DISSOLVED,
  OTHER
}
