/// Where is each feedback, what waits, and what became of it? For those who answer, and for the
/// sender.
@NullMarked
package no.nav.medvirkning.query.feedback;

import org.jspecify.annotations.NullMarked;
