/// What is feedback about, and which theme is counted with which?
@NullMarked
package no.nav.medvirkning.query.theme;

import org.jspecify.annotations.NullMarked;
