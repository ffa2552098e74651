/// Other forms of participation than the council: hearings, conferences, panels and the like.
@NullMarked
package no.nav.medvirkning.activity;

import org.jspecify.annotations.NullMarked;
