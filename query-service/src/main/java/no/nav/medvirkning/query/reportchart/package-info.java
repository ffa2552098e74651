/// The annual report's figures as charts that can be read aloud, each with its table.
@NullMarked
package no.nav.medvirkning.query.reportchart;

import org.jspecify.annotations.NullMarked;
