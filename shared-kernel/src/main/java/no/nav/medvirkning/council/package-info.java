/// User councils (brukerutvalg): mandate, seats, appointments and leadership.
@NullMarked
package no.nav.medvirkning.council;

import org.jspecify.annotations.NullMarked;
