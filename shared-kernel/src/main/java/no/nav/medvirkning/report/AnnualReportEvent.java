package no.nav.medvirkning.report;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.HappenedOn;
import no.nav.medvirkning.unit.UnitNumber;

/// All that can happen to the annual report of one unit and calendar year.
public sealed interface AnnualReportEvent extends DomainEvent {

  /// The office, special unit, county or directorate whose report it is.
  UnitNumber unit();

  int year();

  @Override
  default String aggregateId() {
    return idFor(unit(), year());
  }

  static String idFor(UnitNumber unit, int year) {
    return "report/" + unit + "/" + year;
  }

  /// `openedBy` is the county, or the directorate: it returns and approves.
  record AnnualReportOpened(
      UnitNumber unit,
      int year,
      ReportLevel level,
      UnitNumber openedBy,
      LocalDate due,
      LocalDate on)
      implements AnnualReportEvent, HappenedOn {}

  record ReportDueDateMoved(UnitNumber unit, int year, LocalDate due, String reason)
      implements AnnualReportEvent {}

  /// Written again, it replaces what stood there.
  record SectionWritten(UnitNumber unit, int year, ReportSection section, String text, LocalDate on)
      implements AnnualReportEvent, HappenedOn {}

  /// Freezes the figures as they were. `position` is the place in the event log that they were
  /// taken at, `definitions` the version of how they are counted, `submission` counts from 1.
  /// `builtFrom` holds the reports below, for a county and the nation.
  record AnnualReportSubmitted(
      UnitNumber unit,
      int year,
      int submission,
      long position,
      int definitions,
      List<FrozenFigure> figures,
      List<BuiltFrom> builtFrom,
      LocalDate on)
      implements AnnualReportEvent, HappenedOn {}

  record AnnualReportReturned(
      UnitNumber unit, int year, int submission, String reasons, LocalDate due, LocalDate on)
      implements AnnualReportEvent, HappenedOn {}

  record AnnualReportApproved(UnitNumber unit, int year, int submission, LocalDate on)
      implements AnnualReportEvent, HappenedOn {}
}
