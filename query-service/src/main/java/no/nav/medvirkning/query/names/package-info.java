/// What the people, organisations and units behind the ids are called, joined to every answer in
/// this one place.
@NullMarked
package no.nav.medvirkning.query.names;

import org.jspecify.annotations.NullMarked;
