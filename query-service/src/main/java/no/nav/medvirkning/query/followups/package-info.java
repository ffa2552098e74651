/// What did the meetings ask someone to do, and is it done?
@NullMarked
package no.nav.medvirkning.query.followups;

import org.jspecify.annotations.NullMarked;
