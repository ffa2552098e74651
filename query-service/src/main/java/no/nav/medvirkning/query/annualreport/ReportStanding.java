package no.nav.medvirkning.query.annualreport;

import no.nav.medvirkning.report.ReportState;

/// Where the report of a unit that was there in the year is, also where there is none.
enum ReportStanding {
  /// No one has opened it.
  NOT_OPENED,
  /// None was opened for the unit itself: it shares a council that another unit hosts, which
  /// reports what the council did.
  WITH_HOST,
  OPEN,
  SUBMITTED,
  RETURNED,
  APPROVED;

  static ReportStanding of(ReportState state) {
    return switch (state) {
      case OPEN -> OPEN;
      case SUBMITTED -> SUBMITTED;
      case RETURNED -> RETURNED;
      case APPROVED -> APPROVED;
    };
  }
}
