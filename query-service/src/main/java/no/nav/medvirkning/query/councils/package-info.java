/// What is asked about councils over HTTP: how they are doing today, and as of any date.
@NullMarked
package no.nav.medvirkning.query.councils;

import org.jspecify.annotations.NullMarked;
