/// Which organisations sit where, which units have no council, and how many of the seats are
/// filled.
@NullMarked
package no.nav.medvirkning.query.representation;

import org.jspecify.annotations.NullMarked;
