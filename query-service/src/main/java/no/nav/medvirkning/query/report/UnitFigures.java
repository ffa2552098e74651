package no.nav.medvirkning.query.report;

import java.util.List;
import no.nav.medvirkning.query.names.UnitName;
import no.nav.medvirkning.report.ReportLevel;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The figures of one unit, or of a county or the nation as a whole, for tables.
///
/// @param unit null for the nation
/// @param county that the unit lies under; null for a county and the nation
public record UnitFigures(
    ReportLevel level,
    @Nullable UnitName unit,
    @Nullable UnitNumber county,
    List<FigureValue> figures) {}
