package no.nav.medvirkning;

import java.util.UUID;

/// A UUID that says what it identifies. Serialises to the plain UUID string.
public interface Id {
  UUID value();
}
