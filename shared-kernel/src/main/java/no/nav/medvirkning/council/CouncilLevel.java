package no.nav.medvirkning.council;

/// The level of Nav that a council advises.
public enum CouncilLevel {
  LOCAL,
  COUNTY,
  DIRECTORATE,
  SPECIAL_UNIT
}
