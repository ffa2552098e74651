/// Cooperation agreements between Nav offices and municipalities.
@NullMarked
package no.nav.medvirkning.command.agreement;

import org.jspecify.annotations.NullMarked;
