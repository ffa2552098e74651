package no.nav.medvirkning.query.report.counting;

/// What a figure's value is.
public enum Measure {
  COUNT,
  DAYS,
  /// Money, in øre (1/100 krone).
  ORE,
  /// A part of a whole, from 0 to 1 with four decimals.
  SHARE
}
