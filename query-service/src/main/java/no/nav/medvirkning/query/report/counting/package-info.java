/// One [Counting] for each chapter of the annual report: what it counts, and how, stands in its
/// [FigureDefinition]s; it turns the facts of a year ([YearFacts]) into [Observation]s.
@NullMarked
package no.nav.medvirkning.query.report.counting;

import org.jspecify.annotations.NullMarked;
