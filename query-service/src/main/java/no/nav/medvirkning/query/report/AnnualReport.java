package no.nav.medvirkning.query.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.query.names.UnitName;
import no.nav.medvirkning.query.report.FigureValue.Spread;
import no.nav.medvirkning.query.report.counting.Chapter;
import no.nav.medvirkning.query.report.counting.Dimension;
import no.nav.medvirkning.query.report.counting.Measure;
import no.nav.medvirkning.report.BuiltFrom;
import no.nav.medvirkning.report.ReportLevel;
import no.nav.medvirkning.report.ReportSection;
import no.nav.medvirkning.report.ReportState;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The annual report's figures of a unit, a county or the nation, in the reader's language.
///
/// @param unit the unit or the county, called as it was in that year; null for the nation
/// @param to the last day that counts: of the year, or the day it is looked at
/// @param seenOn the day it is looked at: what is late or open depends on it
/// @param life where the report as a document is
/// @param councils those whose work is counted
/// @param changedSince where today differs from what was submitted
public record AnnualReport(
    int year,
    ReportLevel level,
    @Nullable UnitName unit,
    LocalDate from,
    LocalDate to,
    LocalDate seenOn,
    @Nullable Life life,
    List<CouncilInReport> councils,
    List<ChapterOfReport> chapters,
    List<Changed> changedSince) {

  /// Where the report as a document is. Null where nobody opened it, and as of an earlier day.
  ///
  /// @param due the last day in time
  /// @param submittedOn when it was submitted last
  /// @param position the place in the event log that its frozen figures were taken at
  /// @param builtFrom the reports below, as they were then
  public record Life(
      ReportState state,
      LocalDate due,
      @Nullable LocalDate submittedOn,
      @Nullable Long position,
      @Nullable LocalDate approvedOn,
      List<Section> sections,
      List<BuiltFrom> builtFrom) {}

  public record Section(ReportSection section, String text, LocalDate on) {}

  /// A figure that facts recorded after the submission have changed: the report keeps what it said.
  ///
  /// @param submitted as it was frozen
  /// @param now as it is counted today
  public record Changed(
      String figure,
      String name,
      @Nullable String of,
      @Nullable BigDecimal submitted,
      @Nullable BigDecimal now) {}

  /// @param shared serves several units; in the sums of the county it counts once, at its host
  public record CouncilInReport(
      CouncilId id, String name, UnitName host, boolean shared, List<UnitName> units) {}

  public record ChapterOfReport(Chapter chapter, String title, List<FigureLine> figures) {}

  /// @param how how it is counted
  /// @param events what it is counted from, by their stored names
  /// @param value null where there was nothing to count (not reported is not zero), or where it is
  ///   withheld
  /// @param withheld fewer than five people, which could reveal somebody's health, or what would
  ///   tell such a number
  /// @param things how many records were counted
  /// @param late how many of them were recorded in a later year than they happened in, leaving out
  ///   what was brought in together with its unit or council
  /// @param spread over units; for a median, over what was counted
  /// @param earlier the same figure in the years before, the newest first
  /// @param details the path under which every record that was counted is listed
  public record FigureLine(
      String code,
      String name,
      String how,
      List<String> events,
      Measure measure,
      @Nullable Dimension by,
      @Nullable BigDecimal value,
      boolean withheld,
      int things,
      int late,
      @Nullable Spread spread,
      List<RowLine> rows,
      List<Earlier> earlier,
      String details) {}

  public record RowLine(
      String of, String label, @Nullable BigDecimal value, boolean withheld, int things) {}

  /// @param includes the units whose part has come to this one since, and whose figures are added
  public record Earlier(
      int year, @Nullable BigDecimal value, boolean withheld, List<UnitNumber> includes) {}

  /// One record that a figure counts.
  ///
  /// @param amount 1 for a thing that is counted, else days or øre; null where it is withheld
  /// @param on the day it happened, `recordedOn` the day it was recorded
  /// @param audit the path of its story in the audit history
  public record Detail(
      String figure,
      @Nullable String of,
      @Nullable Long amount,
      UnitName unit,
      @Nullable CouncilId council,
      String item,
      LocalDate on,
      LocalDate recordedOn,
      boolean late,
      String audit) {}
}
