/// Nav units as people look them up.
@NullMarked
package no.nav.medvirkning.query.unit;

import org.jspecify.annotations.NullMarked;
