/// How long does a unit have to answer feedback?
@NullMarked
package no.nav.medvirkning.query.deadlines;

import org.jspecify.annotations.NullMarked;
