package no.nav.medvirkning.command.report;

import no.nav.medvirkning.report.FiguresOfYear;
import no.nav.medvirkning.report.ReportLevel;
import no.nav.medvirkning.unit.UnitNumber;

/// Where the figures of a report come from. They are counted from the events of all aggregates, so
/// no stream of this service's own can give them; what comes from here has counted in every event
/// that was stored before it was asked.
@FunctionalInterface
public interface FiguresSource {

  /// The figures as they stand now. Ends the command, with nothing recorded, where they cannot be
  /// had.
  ///
  /// @param level whether the unit's own are asked for, or those of all units below it too
  FiguresOfYear of(ReportLevel level, UnitNumber unit, int year);
}
