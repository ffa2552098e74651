package no.nav.medvirkning.query.reportexport;

import java.math.BigDecimal;
import no.nav.medvirkning.query.report.counting.Measure;

/// How values stand in tables.
final class Cells {

  private static final int ORE_PER_KRONE_DIGITS = 2;

  private Cells() {}

  /// Money in kroner, everything else as it is.
  static BigDecimal value(BigDecimal value, Measure measure) {
    return measure == Measure.ORE ? value.movePointLeft(ORE_PER_KRONE_DIGITS) : value;
  }

  /// What the value is, as it stands in the table.
  static String measure(Measure measure) {
    return measure == Measure.ORE ? "NOK" : measure.name();
  }
}
