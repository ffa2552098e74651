/// Organisations as people look them up.
@NullMarked
package no.nav.medvirkning.query.organisation;

import org.jspecify.annotations.NullMarked;
