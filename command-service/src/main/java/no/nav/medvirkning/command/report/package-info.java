/// The annual report of a unit, a county and the nation: people write the words, the figures come
/// from the events.
@NullMarked
package no.nav.medvirkning.command.report;

import org.jspecify.annotations.NullMarked;
