/// HTTP as both services speak it: problems, languages, limits, health.
@NullMarked
package no.nav.medvirkning.platform.web;

import org.jspecify.annotations.NullMarked;
