/// The published language of Medvirkning: what commands, events and views share.
@NullMarked
package no.nav.medvirkning;

import org.jspecify.annotations.NullMarked;
