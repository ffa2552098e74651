/// Consultations: what organisations and councils are asked, and what they answer.
@NullMarked
package no.nav.medvirkning.command.consultation;

import org.jspecify.annotations.NullMarked;
