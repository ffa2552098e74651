package no.nav.medvirkning.query.reportchart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One number of a chart.
///
/// @param value null where it is not counted
public record ChartValue(@Nullable BigDecimal value, State state) {

  /// Not reported differs from zero, and from what is withheld.
  public enum State {
    COUNTED,
    NOT_REPORTED,
    WITHHELD
  }

  static final ChartValue NOT_REPORTED = new ChartValue(null, State.NOT_REPORTED);
  static final ChartValue WITHHELD = new ChartValue(null, State.WITHHELD);

  static ChartValue of(@Nullable BigDecimal value, boolean withheld) {
    if (withheld) {
      return WITHHELD;
    }
    return value == null ? NOT_REPORTED : new ChartValue(value, State.COUNTED);
  }
}
