/// The annual report of a unit, a county and the nation.
@NullMarked
package no.nav.medvirkning.report;

import org.jspecify.annotations.NullMarked;
