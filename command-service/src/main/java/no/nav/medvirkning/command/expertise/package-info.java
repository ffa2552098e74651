/// Expertise requests (bestilling av kompetanse): what a unit asks of organisations.
@NullMarked
package no.nav.medvirkning.command.expertise;

import org.jspecify.annotations.NullMarked;
