/// What may anyone read of the published minutes?
@NullMarked
package no.nav.medvirkning.query.publicminutes;

import org.jspecify.annotations.NullMarked;
