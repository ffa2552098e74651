/// Everything that waits for a unit, with its due date, in one list.
@NullMarked
package no.nav.medvirkning.query.tasks;

import org.jspecify.annotations.NullMarked;
