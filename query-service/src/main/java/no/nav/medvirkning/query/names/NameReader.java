package no.nav.medvirkning.query.names;

/// Reads all names that an answer needs, at once.
public interface NameReader {

  Names namesOf(Mentioned mentioned);
}
