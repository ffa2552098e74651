/// The annual report's figures. Facts of a year ([YearFacts]) are counted by one [Counting] for
/// each chapter into [Observation]s; [Figures] sums them up for a unit, a county or the nation.
/// What is counted, and how, stands in [FigureDefinition].
@NullMarked
package no.nav.medvirkning.query.report;

import org.jspecify.annotations.NullMarked;
