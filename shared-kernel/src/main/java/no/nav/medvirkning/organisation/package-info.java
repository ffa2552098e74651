/// Organisations that take part: umbrellas, member organisations, employers, councils by statute
/// and others.
@NullMarked
package no.nav.medvirkning.organisation;

import org.jspecify.annotations.NullMarked;
