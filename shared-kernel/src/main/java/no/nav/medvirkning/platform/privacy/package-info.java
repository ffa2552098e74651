/// Encryption of personal values with a key for each person, and erasure by destroying the key.
@NullMarked
package no.nav.medvirkning.platform.privacy;

import org.jspecify.annotations.NullMarked;
