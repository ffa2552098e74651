package no.nav.medvirkning.command.report;

import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.report.AnnualReportEvent;
import no.nav.medvirkning.report.ReportSection;
import no.nav.medvirkning.unit.UnitNumber;

/// All that can be asked of the annual report of a unit and calendar year. No command carries a
/// figure.
public sealed interface AnnualReportCommand extends Command {

  UnitNumber unit();

  int year();

  @Override
  default String aggregateId() {
    return AnnualReportEvent.idFor(unit(), year());
  }

  /// `by` is who returns and approves it: the county of an office; the directorate for a county, a
  /// special unit and itself.
  record OpenAnnualReport(UnitNumber unit, int year, UnitNumber by, LocalDate due)
      implements AnnualReportCommand, Creates {}

  record MoveReportDueDate(UnitNumber unit, int year, LocalDate due, FreeText reason)
      implements AnnualReportCommand {}

  /// Written again, it replaces what stood there.
  record WriteSection(UnitNumber unit, int year, ReportSection section, FreeText text)
      implements AnnualReportCommand {}

  /// Freezes the figures as they stand. A returned report is submitted in the same way, and its
  /// figures are frozen anew.
  record SubmitAnnualReport(UnitNumber unit, int year) implements AnnualReportCommand {}

  /// It is to be submitted again by `due`.
  record ReturnAnnualReport(UnitNumber unit, int year, FreeText reasons, LocalDate due)
      implements AnnualReportCommand {}

  record ApproveAnnualReport(UnitNumber unit, int year) implements AnnualReportCommand {}
}
