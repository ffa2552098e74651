package no.nav.medvirkning.query.minutes;

/// How far minutes have come. Publication stands apart: minutes can be approved and not published.
public enum MinutesState {
  DRAFT,
  CIRCULATED,
  APPROVED
}
