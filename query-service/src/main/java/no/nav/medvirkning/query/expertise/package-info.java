/// The competence that units ask organisations for, and who offered it.
@NullMarked
package no.nav.medvirkning.query.expertise;

import org.jspecify.annotations.NullMarked;
