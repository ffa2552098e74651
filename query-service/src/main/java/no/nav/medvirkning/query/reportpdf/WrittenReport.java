package no.nav.medvirkning.query.reportpdf;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.report.ReportSection;
import no.nav.medvirkning.report.ReportState;
import org.jspecify.annotations.Nullable;

/// What people wrote in a report, and where it stands.
///
/// @param sections in the order in which they are read
/// @param submittedOn null until it was submitted
/// @param approvedOn null until it was approved
record WrittenReport(
    ReportState state,
    LocalDate due,
    @Nullable LocalDate submittedOn,
    @Nullable LocalDate approvedOn,
    List<Section> sections) {

  record Section(ReportSection section, String text) {}
}
