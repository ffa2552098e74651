/// Other forms of participation than the council: plan, hold, and what was found.
@NullMarked
package no.nav.medvirkning.command.activity;

import org.jspecify.annotations.NullMarked;
