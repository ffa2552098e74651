package no.nav.medvirkning.query.opendata;

import java.math.BigDecimal;
import java.util.List;
import no.nav.medvirkning.query.names.UnitName;
import no.nav.medvirkning.query.report.counting.Chapter;
import no.nav.medvirkning.query.report.counting.Dimension;
import no.nav.medvirkning.query.report.counting.Measure;
import no.nav.medvirkning.report.ReportLevel;
import org.jspecify.annotations.Nullable;

/// The open figures of a year, for each county and the nation, in the reader's language.
///
/// @param licence the address of the licence that they may be used under
public record OpenFigures(int year, String licence, List<OpenFigure> figures) {

  /// @param area the county; null for the nation
  /// @param of what of it, where the figure is broken down; `ofName` as people call it
  /// @param value null where it is not counted
  public record OpenFigure(
      ReportLevel level,
      @Nullable UnitName area,
      Chapter chapter,
      String figure,
      String name,
      @Nullable Dimension by,
      @Nullable String of,
      @Nullable String ofName,
      @Nullable BigDecimal value,
      Measure measure,
      State state) {}

  /// Not reported differs from zero, and from what is withheld because it is of few.
  public enum State {
    COUNTED,
    NOT_REPORTED,
    WITHHELD
  }
}
