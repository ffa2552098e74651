/// A question about a feedback that goes up to the next level, and the answer that comes back.
@NullMarked
package no.nav.medvirkning.command.referral;

import org.jspecify.annotations.NullMarked;
