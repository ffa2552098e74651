/// When and where does a council meet, what is on the agenda, and who came?
@NullMarked
package no.nav.medvirkning.query.meetings;

import org.jspecify.annotations.NullMarked;
