/// The one place where names of people can be read.
@NullMarked
package no.nav.medvirkning.query.person;

import org.jspecify.annotations.NullMarked;
