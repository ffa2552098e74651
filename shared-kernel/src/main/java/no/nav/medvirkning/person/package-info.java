/// People who take part. Everything that identifies them is a [Personal] value.
@NullMarked
package no.nav.medvirkning.person;

import org.jspecify.annotations.NullMarked;
