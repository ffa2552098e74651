package no.nav.medvirkning.command.report;

import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.report.ReportState;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The rules for annual reports: once a year for each unit (S2), asked for and approved by the
/// level above.
sealed interface AnnualReportRule extends Rule {

  @Refuses(at = "/year")
  record YearHasBegun(int year, int thisYear) implements AnnualReportRule {
    @Override
    public boolean violated() {
      return year > thisYear;
    }
  }

  /// Nav began on 1 July 2006.
  @Refuses(at = "/year")
  record NavWasThere(int year) implements AnnualReportRule {
    static final int FIRST_YEAR = 2006;

    @Override
    public boolean violated() {
      return year < FIRST_YEAR;
    }
  }

  /// What began after the year has nothing to report of it. Of many units no source tells when they
  /// began: of them no year is refused.
  @Refuses(at = "/year")
  record UnitHadBegun(UnitNumber unit, int year, @Nullable LocalDate from)
      implements AnnualReportRule {
    @Override
    public boolean violated() {
      return from != null && from.getYear() > year;
    }
  }

  /// What closed before the year has nothing to report of it; what closed in it reports to its last
  /// day.
  @Refuses(at = "/year")
  record UnitWasOpenInTheYear(UnitNumber unit, int year, boolean open) implements AnnualReportRule {
    @Override
    public boolean violated() {
      return !open;
    }
  }

  @Refuses(at = "/by")
  record UnitReportsToIt(UnitNumber unit, UnitNumber by, boolean reports)
      implements AnnualReportRule {
    @Override
    public boolean violated() {
      return !reports;
    }
  }

  @Refuses(at = "/due")
  record DueAfterTheYear(LocalDate due, int year) implements AnnualReportRule {
    @Override
    public boolean violated() {
      return due.getYear() <= year;
    }
  }

  @Refuses(at = "/due")
  record DueIsNotPast(LocalDate due, LocalDate today) implements AnnualReportRule {
    @Override
    public boolean violated() {
      return due.isBefore(today);
    }
  }

  /// It is the unit's to write and submit while it is open or returned.
  @Refuses(as = Kind.CONFLICT)
  record ReportIsWithTheUnit(UnitNumber unit, int year, ReportState state)
      implements AnnualReportRule {
    @Override
    public boolean violated() {
      return state != ReportState.OPEN && state != ReportState.RETURNED;
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record ReportIsSubmitted(UnitNumber unit, int year, ReportState state)
      implements AnnualReportRule {
    @Override
    public boolean violated() {
      return state != ReportState.SUBMITTED;
    }
  }

  /// Figures of a year that goes on would be figures of a part of it.
  @Refuses(at = "/year")
  record YearIsOver(int year, LocalDate today) implements AnnualReportRule {
    @Override
    public boolean violated() {
      return today.getYear() <= year;
    }
  }

  /// Figures alone tell nobody what was done.
  @Refuses(as = Kind.CONFLICT)
  record WhatWasDoneIsWritten(UnitNumber unit, int year, boolean written)
      implements AnnualReportRule {
    @Override
    public boolean violated() {
      return !written;
    }
  }

  /// What is recorded afterwards is recorded in the order in which it happened.
  @Refuses(at = "/context/happenedOn")
  record NotBeforeTheStepBefore(LocalDate on, @Nullable LocalDate before)
      implements AnnualReportRule {
    @Override
    public boolean violated() {
      return before != null && on.isBefore(before);
    }
  }
}
