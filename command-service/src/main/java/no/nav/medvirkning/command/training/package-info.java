/// Training of both sides: arrange, hold, certify, and what each role must have.
@NullMarked
package no.nav.medvirkning.command.training;

import org.jspecify.annotations.NullMarked;
