/// What one level has asked another, and what came back.
@NullMarked
package no.nav.medvirkning.query.referral;

import org.jspecify.annotations.NullMarked;
