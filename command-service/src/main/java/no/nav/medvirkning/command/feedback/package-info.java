/// What users and organisations say, who answers for it, and what became of it; and the deadlines
/// for answering.
@NullMarked
package no.nav.medvirkning.command.feedback;

import org.jspecify.annotations.NullMarked;
