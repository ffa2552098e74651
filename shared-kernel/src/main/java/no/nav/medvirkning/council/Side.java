package no.nav.medvirkning.council;

/// The two sides that meet in a council, on equal terms.
public enum Side {
  USER,
  NAV
}
