/// People who show interest in taking part: from the public form to the day on which they are
/// erased.
@NullMarked
package no.nav.medvirkning.command.volunteer;

import org.jspecify.annotations.NullMarked;
