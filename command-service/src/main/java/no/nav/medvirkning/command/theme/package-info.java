/// What feedback is about: the list that the directorate maintains.
@NullMarked
package no.nav.medvirkning.command.theme;

import org.jspecify.annotations.NullMarked;
