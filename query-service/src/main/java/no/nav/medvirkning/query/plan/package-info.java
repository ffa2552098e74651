/// What does a council mean to do in a year, and what has it done of it?
@NullMarked
package no.nav.medvirkning.query.plan;

import org.jspecify.annotations.NullMarked;
