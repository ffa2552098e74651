/// People who show interest in taking part.
@NullMarked
package no.nav.medvirkning.volunteer;

import org.jspecify.annotations.NullMarked;
