/// Nav units: register, rename, move, close.
@NullMarked
package no.nav.medvirkning.command.unit;

import org.jspecify.annotations.NullMarked;
