/// Figures that anybody may read and use: of counties and the nation, never of a person.
@NullMarked
package no.nav.medvirkning.query.opendata;

import org.jspecify.annotations.NullMarked;
