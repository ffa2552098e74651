/// Asking organisations for a representative with a given competence ("bestilling").
@NullMarked
package no.nav.medvirkning.expertise;

import org.jspecify.annotations.NullMarked;
