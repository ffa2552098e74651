/// Who was asked in writing, and what they answered.
@NullMarked
package no.nav.medvirkning.query.consultation;

import org.jspecify.annotations.NullMarked;
