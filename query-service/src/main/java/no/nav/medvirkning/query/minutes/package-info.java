/// What do the minutes of a meeting say, and how far have they come?
@NullMarked
package no.nav.medvirkning.query.minutes;

import org.jspecify.annotations.NullMarked;
