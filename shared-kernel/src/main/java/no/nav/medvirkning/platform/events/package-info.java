/// How events are named, written and read: logical names, metadata, JSON, upcasting.
@NullMarked
package no.nav.medvirkning.platform.events;

import org.jspecify.annotations.NullMarked;
