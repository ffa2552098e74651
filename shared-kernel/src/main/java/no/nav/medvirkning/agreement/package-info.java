/// Cooperation agreements between Nav and a municipality (samarbeidsavtale).
@NullMarked
package no.nav.medvirkning.agreement;

import org.jspecify.annotations.NullMarked;
