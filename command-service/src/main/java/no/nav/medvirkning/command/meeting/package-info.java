/// Meetings: agenda, notice, attendance, deliberation and follow-ups.
@NullMarked
package no.nav.medvirkning.command.meeting;

import org.jspecify.annotations.NullMarked;
