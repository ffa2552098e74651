package no.nav.medvirkning.query.annualreport;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.nav.medvirkning.query.names.UnitName;
import no.nav.medvirkning.report.ReportLevel;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;

/// Who has reported on a year and who has not, told for today.
///
/// @param total over all units in reach, whatever is filtered
/// @param counties the same by county, in the order of their numbers
/// @param next asks for the part after this one; null at the end
record AnnualReportStatus(
    int year,
    Counts total,
    List<CountyCounts> counties,
    List<UnitReport> items,
    @Nullable String next) {

  /// How many units stand where.
  ///
  /// @param overdue of the open and the returned ones, those whose due date has passed
  record Counts(
      int units,
      int notOpened,
      int withHost,
      int open,
      int submitted,
      int returned,
      int approved,
      int overdue) {

    static Counts of(Collection<UnitReport> reports) {
      return new Counts(
          reports.size(),
          in(ReportStanding.NOT_OPENED, reports),
          in(ReportStanding.WITH_HOST, reports),
          in(ReportStanding.OPEN, reports),
          in(ReportStanding.SUBMITTED, reports),
          in(ReportStanding.RETURNED, reports),
          in(ReportStanding.APPROVED, reports),
          Math.toIntExact(reports.stream().filter(UnitReport::isOverdue).count()));
    }

    private static int in(ReportStanding state, Collection<UnitReport> reports) {
      return Math.toIntExact(reports.stream().filter(each -> each.state() == state).count());
    }
  }

  /// @param county null for what lies under none: the directorate, and some special units
  record CountyCounts(@Nullable UnitName county, Counts counts) {}

  /// One unit's report. Names are those of the unit's last day in the year.
  ///
  /// @param county the one that it lay under then; a county's own is itself
  /// @param due null where the report was never opened
  /// @param submittedOn the last time
  /// @param lateBy days after it was due, when it was last submitted or, where it is awaited, until
  ///   today; null where it is in time
  /// @param submissions how many times it was submitted
  /// @param returned how many times it was returned
  /// @param host of the council that the unit shares
  /// @param closedOn the unit's last day, where it has closed
  /// @param writtenBy those who have taken over from a closed unit
  /// @param link where the report and its figures are read
  record UnitReport(
      UnitName unit,
      UnitType type,
      @Nullable UnitName county,
      ReportLevel level,
      ReportStanding state,
      @Nullable UnitName openedBy,
      @Nullable LocalDate due,
      @Nullable LocalDate submittedOn,
      @Nullable Integer lateBy,
      int submissions,
      int returned,
      @Nullable LocalDate approvedOn,
      CouncilPart council,
      @Nullable UnitName host,
      @Nullable LocalDate closedOn,
      List<UnitName> writtenBy,
      String link) {

    boolean isOverdue() {
      return lateBy != null && (state == ReportStanding.OPEN || state == ReportStanding.RETURNED);
    }
  }
}
