/// What Nav's units ask for: commands, the rules that guard them and the aggregates that decide.
@NullMarked
package no.nav.medvirkning.command;

import org.jspecify.annotations.NullMarked;
