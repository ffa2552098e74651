/// Other forms of participation than the council: what was held, by whom, and what came of it.
@NullMarked
package no.nav.medvirkning.query.activity;

import org.jspecify.annotations.NullMarked;
