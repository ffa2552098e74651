/// Asking organisations or councils for written answers by a deadline.
@NullMarked
package no.nav.medvirkning.consultation;

import org.jspecify.annotations.NullMarked;
