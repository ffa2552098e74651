/// What users and organisations say about the service, and what became of it.
@NullMarked
package no.nav.medvirkning.feedback;

import org.jspecify.annotations.NullMarked;
