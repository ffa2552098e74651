/// When are the meetings, for anyone's calendar?
@NullMarked
package no.nav.medvirkning.query.calendar;

import org.jspecify.annotations.NullMarked;
