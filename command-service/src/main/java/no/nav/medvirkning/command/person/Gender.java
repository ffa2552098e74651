package no.nav.medvirkning.command.person;

/// A person's own statement, voluntary, for aggregate figures only.
public enum Gender {
  WOMAN,
  MAN,
  OTHER
}
