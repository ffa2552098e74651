/// A question that goes up from one level to the next, and the answer that comes back.
@NullMarked
package no.nav.medvirkning.referral;

import org.jspecify.annotations.NullMarked;
