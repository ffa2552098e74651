/// Which cases has a council had, by number, and where is each of them now?
@NullMarked
package no.nav.medvirkning.query.cases;

import org.jspecify.annotations.NullMarked;
