package no.nav.medvirkning.query.reportpdf;

import java.util.Optional;
import no.nav.medvirkning.query.annualreport.AnnualReportView;
import no.nav.medvirkning.query.annualreport.AnnualReports;
import no.nav.medvirkning.unit.UnitNumber;
import org.springframework.stereotype.Component;

/// The words of the reports that units write.
@Component
class WrittenInAnnualReports implements WrittenReports {

  private final AnnualReports reports;

  WrittenInAnnualReports(AnnualReports reports) {
    this.reports = reports;
  }

  @Override
  public Optional<WrittenReport> find(UnitNumber unit, int year) {
    return reports.find(unit, year).map(WrittenInAnnualReports::written);
  }

  private static WrittenReport written(AnnualReportView report) {
    var submitted = report.lastSubmission();
    return new WrittenReport(
        report.state(),
        report.due(),
        submitted == null ? null : submitted.on(),
        report.approvedOn(),
        report.sections().stream()
            .map(section -> new WrittenReport.Section(section.section(), section.text()))
            .toList());
  }
}
