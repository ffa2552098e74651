/// What figures need to know of one record, and no more: no text and no names. Each kind of record
/// has its [Fact], kept by [ReportFactsProjection] with the days it happened and was recorded.
@NullMarked
package no.nav.medvirkning.query.report.fact;

import org.jspecify.annotations.NullMarked;
