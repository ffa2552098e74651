package no.nav.medvirkning.query.tasks;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.query.annualreport.AnnualReportView;
import no.nav.medvirkning.query.annualreport.AnnualReports;
import no.nav.medvirkning.unit.UnitNumber;
import org.springframework.stereotype.Component;

/// Annual reports that the units are to submit, and those that wait for their approval.
@Component
final class AnnualReportTasks implements TaskSource {

  /// No source gives a number; who has submitted hears within a month.
  private static final int MONTHS = 1;

  private final AnnualReports reports;

  AnnualReportTasks(AnnualReports reports) {
    this.reports = reports;
  }

  @Override
  public Stream<Task> waitingFor(Set<UnitNumber> units, LocalDate today) {
    return Stream.concat(
        reports.withTheUnits(units).stream().map(AnnualReportTasks::toSubmit),
        reports.awaiting(units).stream().map(AnnualReportTasks::toApprove));
  }

  private static Task toSubmit(AnnualReportView report) {
    return task(TaskKind.ANNUAL_REPORT_DUE, report, report.unit(), report.due());
  }

  private static Task toApprove(AnnualReportView report) {
    var due = report.submissions().getLast().on().plusMonths(MONTHS);
    return task(TaskKind.ANNUAL_REPORT_TO_APPROVE, report, report.openedBy(), due);
  }

  /// Returned and submitted again, it is another thing that waits.
  private static Task task(TaskKind kind, AnnualReportView report, UnitNumber unit, LocalDate due) {
    return Task.of(
        kind,
        report.unit() + "-" + report.year() + "-" + report.submissions().size(),
        unit,
        due,
        report.path(),
        Map.of("year", String.valueOf(report.year()), "unit", report.unit().value()));
  }
}
