/// Organisations and the umbrellas above them.
@NullMarked
package no.nav.medvirkning.command.organisation;

import org.jspecify.annotations.NullMarked;
