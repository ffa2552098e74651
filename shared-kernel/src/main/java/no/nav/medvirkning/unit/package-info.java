/// Nav units: offices, counties, the directorate and special units, as NORG2 numbers them.
@NullMarked
package no.nav.medvirkning.unit;

import org.jspecify.annotations.NullMarked;
