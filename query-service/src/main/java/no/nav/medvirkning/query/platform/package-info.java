/// The projection engine, and what every query stands on.
@NullMarked
package no.nav.medvirkning.query.platform;

import org.jspecify.annotations.NullMarked;
