package no.nav.medvirkning.unit;

/// What a unit is in Nav's organisation.
public enum UnitType {
  OFFICE,
  COUNTY,
  DIRECTORATE,
  /// Contact centre, assistive-technology centre, benefits unit.
  SPECIAL_UNIT
}
