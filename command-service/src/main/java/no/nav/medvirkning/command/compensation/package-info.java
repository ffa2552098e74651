/// Compensation of the user side (godtgjørelse): dated rates and claims.
@NullMarked
package no.nav.medvirkning.command.compensation;

import org.jspecify.annotations.NullMarked;
