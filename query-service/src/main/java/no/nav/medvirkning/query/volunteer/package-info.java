/// Who has shown interest in taking part, until it is settled or erased.
@NullMarked
package no.nav.medvirkning.query.volunteer;

import org.jspecify.annotations.NullMarked;
