/// Minutes: draft, approval and publication.
@NullMarked
package no.nav.medvirkning.command.minutes;

import org.jspecify.annotations.NullMarked;
