/// What people ask: one package for each question, with its view and the projection that builds it.
@NullMarked
package no.nav.medvirkning.query;

import org.jspecify.annotations.NullMarked;
