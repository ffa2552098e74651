/// The event store in its three settings (Axon Server, PostgreSQL, a file), with group commit.
@NullMarked
package no.nav.medvirkning.platform.eventstore;

import org.jspecify.annotations.NullMarked;
