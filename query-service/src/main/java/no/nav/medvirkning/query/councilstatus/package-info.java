/// How each council is doing: who sits, what is vacant, when it last met and what is open, now and
/// as of any date.
@NullMarked
package no.nav.medvirkning.query.councilstatus;

import org.jspecify.annotations.NullMarked;
