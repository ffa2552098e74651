/// Ten years of user participation in all of Nav, made up from a seed.
@NullMarked
package no.nav.medvirkning.benchmarks.decade;

import org.jspecify.annotations.NullMarked;
