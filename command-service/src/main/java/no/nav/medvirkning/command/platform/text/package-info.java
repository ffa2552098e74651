/// Text that people write: normalised Unicode, bounded, and free of national identity numbers.
@NullMarked
package no.nav.medvirkning.command.platform.text;

import org.jspecify.annotations.NullMarked;
