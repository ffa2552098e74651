/// Who is asking, and what the caller may reach.
@NullMarked
package no.nav.medvirkning.platform.access;

import org.jspecify.annotations.NullMarked;
