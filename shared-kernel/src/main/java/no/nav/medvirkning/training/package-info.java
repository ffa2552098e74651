/// Training of both sides of a council (opplæring), and what each role must have.
@NullMarked
package no.nav.medvirkning.training;

import org.jspecify.annotations.NullMarked;
