package no.nav.medvirkning.meeting;

/// How someone took part.
public enum AttendanceMode {
  IN_PERSON,
  REMOTE
}
