package no.nav.medvirkning.report;

/// Where a report is. A unit whose report was never opened has none.
public enum ReportState {
  OPEN,
  SUBMITTED,
  RETURNED,
  APPROVED
}
