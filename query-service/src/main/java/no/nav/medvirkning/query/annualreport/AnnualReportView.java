package no.nav.medvirkning.query.annualreport;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.report.BuiltFrom;
import no.nav.medvirkning.report.ReportLevel;
import no.nav.medvirkning.report.ReportSection;
import no.nav.medvirkning.report.ReportState;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The annual report of one unit and year, from its opening on. Later facts stand last. The figures
/// of its submissions are read apart, as [FrozenFiguresView]: a list of reports needs none of them.
///
/// @param openedBy who returns and approves it
/// @param due the last day in time, as it stands now
/// @param sections in their own order, each as it was last written
/// @param approvedOn null until then
public record AnnualReportView(
    UnitNumber unit,
    int year,
    ReportLevel level,
    UnitNumber openedBy,
    LocalDate openedOn,
    LocalDate due,
    ReportState state,
    List<Section> sections,
    List<DueMoved> moves,
    List<Submission> submissions,
    List<Returned> returns,
    @Nullable LocalDate approvedOn) {

  public record Section(ReportSection section, String text, LocalDate on) {}

  public record DueMoved(LocalDate due, String reason, LocalDate on) {}

  /// @param number counts from 1
  /// @param due what it was due on when it was submitted
  /// @param position the place in the event log that its figures were taken at
  /// @param definitions the version of how they are counted
  public record Submission(
      int number,
      LocalDate on,
      LocalDate due,
      long position,
      int definitions,
      List<BuiltFrom> builtFrom) {

    /// Null where it came in time; the due date itself is in time.
    @Nullable Integer lateBy() {
      return daysAfter(due, on);
    }
  }

  public record Returned(int submission, String reasons, LocalDate due, LocalDate on) {}

  AnnualReportView dueOn(LocalDate day, String reason, LocalDate movedOn) {
    return new AnnualReportView(
        unit,
        year,
        level,
        openedBy,
        openedOn,
        day,
        state,
        sections,
        plus(moves, new DueMoved(day, reason, movedOn)),
        submissions,
        returns,
        approvedOn);
  }

  AnnualReportView written(Section section) {
    var all =
        Stream.concat(
                sections.stream().filter(each -> each.section() != section.section()),
                Stream.of(section))
            .sorted(Comparator.comparing(Section::section))
            .toList();
    return new AnnualReportView(
        unit,
        year,
        level,
        openedBy,
        openedOn,
        due,
        state,
        all,
        moves,
        submissions,
        returns,
        approvedOn);
  }

  AnnualReportView submitted(
      int number, LocalDate on, long position, int definitions, List<BuiltFrom> builtFrom) {
    var submission = new Submission(number, on, due, position, definitions, builtFrom);
    return new AnnualReportView(
        unit,
        year,
        level,
        openedBy,
        openedOn,
        due,
        ReportState.SUBMITTED,
        sections,
        moves,
        plus(submissions, submission),
        returns,
        approvedOn);
  }

  AnnualReportView returned(Returned returned) {
    return new AnnualReportView(
        unit,
        year,
        level,
        openedBy,
        openedOn,
        returned.due(),
        ReportState.RETURNED,
        sections,
        moves,
        submissions,
        plus(returns, returned),
        approvedOn);
  }

  AnnualReportView approved(LocalDate on) {
    return new AnnualReportView(
        unit,
        year,
        level,
        openedBy,
        openedOn,
        due,
        ReportState.APPROVED,
        sections,
        moves,
        submissions,
        returns,
        on);
  }

  /// Null until it is submitted for the first time.
  public @Nullable Submission lastSubmission() {
    return submissions.isEmpty() ? null : submissions.getLast();
  }

  /// Whether the unit is to write or submit it.
  public boolean isWithTheUnit() {
    return state == ReportState.OPEN || state == ReportState.RETURNED;
  }

  /// How many days it came, or on the day still is, after it was due; null where it is in time.
  public @Nullable Integer lateByOn(LocalDate day) {
    var last = lastSubmission();
    return isWithTheUnit() || last == null ? daysAfter(due, day) : last.lateBy();
  }

  /// Where people read it.
  public String path() {
    return path(level, unit, year);
  }

  static String path(ReportLevel level, UnitNumber unit, int year) {
    var report = "/reports/annual/" + year;
    return switch (level) {
      case UNIT -> report + "/units/" + unit;
      case COUNTY -> report + "/counties/" + unit;
      case NATION -> report;
    };
  }

  private static @Nullable Integer daysAfter(LocalDate due, LocalDate day) {
    return day.isAfter(due) ? Math.toIntExact(ChronoUnit.DAYS.between(due, day)) : null;
  }

  private static <T> List<T> plus(List<T> earlier, T next) {
    return Stream.concat(earlier.stream(), Stream.of(next)).toList();
  }
}
