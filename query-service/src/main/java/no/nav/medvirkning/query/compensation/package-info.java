/// What is paid for taking part: the rates over time, and the claims of a unit that pays.
@NullMarked
package no.nav.medvirkning.query.compensation;

import org.jspecify.annotations.NullMarked;
