/// Minutes of a meeting, from draft to publication.
@NullMarked
package no.nav.medvirkning.minutes;

import org.jspecify.annotations.NullMarked;
