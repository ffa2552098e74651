package no.nav.medvirkning.query.report;

import java.math.BigDecimal;
import java.util.List;
import no.nav.medvirkning.query.report.counting.FigureDefinition;
import org.jspecify.annotations.Nullable;

/// A figure with what it came to.
///
/// @param value null where there was nothing to count (not reported is not zero), or where it is
///   withheld
/// @param withheld fewer than five people, which could reveal somebody's health, or what would tell
///   such a number
/// @param things how many records were counted
/// @param late how many of them were recorded in a later year than they happened in, leaving out
///   what was brought in together with its unit or council
/// @param spread over units, or for a median over what was counted; null where it tells nothing
/// @param rows for a figure that is broken down
public record FigureValue(
    FigureDefinition figure,
    @Nullable BigDecimal value,
    boolean withheld,
    int things,
    int late,
    @Nullable Spread spread,
    List<Row> rows) {

  public record Row(String of, @Nullable BigDecimal value, boolean withheld, int things) {}

  /// The five numbers of a distribution, by the nearest rank.
  ///
  /// @param of how many values
  public record Spread(
      int of,
      BigDecimal least,
      BigDecimal lowerQuartile,
      BigDecimal median,
      BigDecimal upperQuartile,
      BigDecimal most) {}
}
