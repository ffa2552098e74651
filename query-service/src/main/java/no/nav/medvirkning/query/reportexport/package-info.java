/// The annual report as files: tables for spreadsheets.
@NullMarked
package no.nav.medvirkning.query.reportexport;

import org.jspecify.annotations.NullMarked;
