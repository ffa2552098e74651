/// Compensation of the user side (godtgjørelse): rates and claims.
@NullMarked
package no.nav.medvirkning.compensation;

import org.jspecify.annotations.NullMarked;
