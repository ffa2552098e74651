/// Facts about the use of the system itself.
@NullMarked
package no.nav.medvirkning.audit;

import org.jspecify.annotations.NullMarked;
