/// The annual report as a document that can be sent, printed and read aloud.
@NullMarked
package no.nav.medvirkning.query.reportpdf;

import org.jspecify.annotations.NullMarked;
