/// Commands over HTTP: reading, answering, describing them.
@NullMarked
package no.nav.medvirkning.command.platform.http;

import org.jspecify.annotations.NullMarked;
