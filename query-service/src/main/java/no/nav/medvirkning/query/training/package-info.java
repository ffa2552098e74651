/// Who has been trained in what, and what does each role lack?
@NullMarked
package no.nav.medvirkning.query.training;

import org.jspecify.annotations.NullMarked;
