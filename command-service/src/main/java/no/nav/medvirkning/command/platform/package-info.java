/// What every feature stands on: commands, rules, aggregates and how they are run.
@NullMarked
package no.nav.medvirkning.command.platform;

import org.jspecify.annotations.NullMarked;
