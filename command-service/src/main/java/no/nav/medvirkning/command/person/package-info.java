/// People's records, and their erasure.
@NullMarked
package no.nav.medvirkning.command.person;

import org.jspecify.annotations.NullMarked;
