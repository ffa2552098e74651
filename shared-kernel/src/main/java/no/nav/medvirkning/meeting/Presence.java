package no.nav.medvirkning.meeting;

/// Whether someone was there. An apology (forfall) is excused and is not the same as absent.
public enum Presence {
  PRESENT,
  APOLOGY,
  ABSENT
}
