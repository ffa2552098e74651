/// The audit history of participation: every event and every refused command, in order, with who,
/// when and why.
@NullMarked
package no.nav.medvirkning.query.audit;

import org.jspecify.annotations.NullMarked;
