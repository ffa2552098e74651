package no.nav.medvirkning.report;

/// Whose report: a unit's (also a special unit's), a county's with all units under it, the
/// nation's.
public enum ReportLevel {
  UNIT,
  COUNTY,
  NATION
}
