/// What feedback is about: a list that the directorate maintains.
@NullMarked
package no.nav.medvirkning.theme;

import org.jspecify.annotations.NullMarked;
