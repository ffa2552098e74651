/// The life of annual reports: who has opened, written, submitted, returned and approved what, and
/// the figures as they were frozen. How figures are counted is the business of `query.report`.
@NullMarked
package no.nav.medvirkning.query.annualreport;

import org.jspecify.annotations.NullMarked;
