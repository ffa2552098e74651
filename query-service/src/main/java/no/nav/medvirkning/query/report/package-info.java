/// The annual report: figures of a unit, a county or the nation. Facts of a year
/// ([no.nav.medvirkning.query.report.fact]) are counted chapter by chapter into observations
/// ([no.nav.medvirkning.query.report.counting]), which [Figures] sums up here; [ReportReader] makes
/// the report of them.
@NullMarked
package no.nav.medvirkning.query.report;

import org.jspecify.annotations.NullMarked;
