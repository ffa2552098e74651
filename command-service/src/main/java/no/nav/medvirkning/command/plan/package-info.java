/// The yearly activity plan of a council: adopt, revise, evaluate.
@NullMarked
package no.nav.medvirkning.command.plan;

import org.jspecify.annotations.NullMarked;
