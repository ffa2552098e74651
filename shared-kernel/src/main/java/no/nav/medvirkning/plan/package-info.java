/// The yearly activity plan of a council (virksomhetsplan).
@NullMarked
package no.nav.medvirkning.plan;

import org.jspecify.annotations.NullMarked;
