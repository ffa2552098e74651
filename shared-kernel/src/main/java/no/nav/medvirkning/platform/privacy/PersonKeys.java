package no.nav.medvirkning.platform.privacy;

import com.google.crypto.tink.Aead;
import java.util.Optional;
import no.nav.medvirkning.person.PersonId;

/// One encryption key for each person, stored apart from the events and wrapped by a master key.
public interface PersonKeys {

  /// The person's key, made at the first use.
  ///
  /// @throws PersonErased where the key was destroyed: nothing more can be written about that
  ///   person
  Aead forWriting(PersonId person);

  /// The person's key; empty once it is destroyed.
  Optional<Aead> forReading(PersonId person);

  /// Destroys the key for good. Destroying a destroyed key does nothing.
  void destroy(PersonId person);

  /// Personal data was to be written about a person who is erased.
  final class PersonErased extends RuntimeException {
    public PersonErased(PersonId person) {
      super("person " + person + " is erased");
    }
  }
}
