/// How do users take part locally, and by whose rules are they compensated? Cooperation agreements.
@NullMarked
package no.nav.medvirkning.query.agreement;

import org.jspecify.annotations.NullMarked;
