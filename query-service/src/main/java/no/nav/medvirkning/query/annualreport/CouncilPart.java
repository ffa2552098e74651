package no.nav.medvirkning.query.annualreport;

/// A unit's part in a council during the year.
enum CouncilPart {
  /// It hosted one, at some time of the year.
  HOSTS,
  /// At the end of the year it shared one that another unit of its kind hosts.
  SHARES,
  NONE
}
