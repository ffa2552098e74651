package no.nav.medvirkning.query.annualreport;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.report.FrozenFigure;
import no.nav.medvirkning.unit.UnitNumber;

/// The figures of one submission, as they were then. Nothing rewrites them.
///
/// @param position the place in the event log that they were taken at
/// @param definitions the version of how they are counted
public record FrozenFiguresView(
    UnitNumber unit,
    int year,
    int submission,
    LocalDate on,
    long position,
    int definitions,
    List<FrozenFigure> figures) {}
