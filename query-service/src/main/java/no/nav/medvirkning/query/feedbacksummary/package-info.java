/// What became of the feedback of a unit, a county or the nation, in figures?
@NullMarked
package no.nav.medvirkning.query.feedbacksummary;

import org.jspecify.annotations.NullMarked;
