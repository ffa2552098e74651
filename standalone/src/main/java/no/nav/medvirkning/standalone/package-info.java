/// Both services in one process, with all they need beside them, to try Medvirkning out and to test
/// it whole.
@NullMarked
package no.nav.medvirkning.standalone;

import org.jspecify.annotations.NullMarked;
