/// Council meetings: agenda, cases, attendance and follow-ups.
@NullMarked
package no.nav.medvirkning.meeting;

import org.jspecify.annotations.NullMarked;
