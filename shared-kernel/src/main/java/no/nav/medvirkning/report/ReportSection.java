package no.nav.medvirkning.report;

/// What people write; figures come from the events.
public enum ReportSection {
  WHAT_WAS_DONE,
  WHAT_CHANGED,
  WHAT_WAS_LEARNT,
  NEXT_YEAR
}
