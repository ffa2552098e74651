/// Councils: mandate, nominations, appointments, leadership and the council's own life.
@NullMarked
package no.nav.medvirkning.command.council;

import org.jspecify.annotations.NullMarked;
